import { Loaded } from '@/components/desk/frame/Loaded';
import type { ObjectivesDo } from '@/components/desk/objectives/do';
import { Objectives } from '@/components/desk/objectives/Objectives';
import { t } from '@/components/ui/text';
import {
  addObjective,
  editObjective,
  keepAll,
  moveObjective,
  setHelper,
} from '@/lib/desk/objectives/commands';
import { type ObjectivesView, objectivesOf } from '@/lib/desk/objectives/query';
import type { AllPageProps } from './page-props';
import { store } from './store';
import { useKept } from './use-kept';
import { useLive } from './use-live';

const became = {
  active: 'objectives.said.changed',
  reached: 'objectives.said.reached',
  dropped: 'objectives.said.dropped',
} as const;

function objectivesDo({ active }: ObjectivesView, act: AllPageProps['act']): ObjectivesDo {
  const changed = t('objectives.said.changed');
  return {
    add: (text) => act(t('objectives.said.added'), addObjective(store, text)),
    edit: ({ id }, change) =>
      act(t(became[change.status ?? 'active']), editObjective(store, id, change)),
    help: ({ id }, partnerId, helps) => act(changed, setHelper(store, id, partnerId, helps)),
    move: (from, to) => act(changed, moveObjective(store, active, from, to)),
    keepAll: () => act(t('objectives.said.kept'), keepAll(store, active.length)),
  };
}

/** The user's own objectives, wired. */
export function ObjectivesPage({ arrived, act, away }: AllPageProps) {
  const live = useKept(useLive(() => objectivesOf(store), []));
  return (
    <Loaded live={live}>
      {(view) => (
        <Objectives arrived={arrived} view={view} act={objectivesDo(view, act)} away={away} />
      )}
    </Loaded>
  );
}
