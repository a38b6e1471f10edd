import { lazy, Suspense, useEffect } from 'react';
import { Gone } from '@/components/desk/frame/Gone';
import { Loaded } from '@/components/desk/frame/Loaded';
import { Relationship } from '@/components/desk/relationship/Relationship';
import { useUnsaved } from '@/components/ui/use-unsaved';
import { hasInsights } from '@/lib/desk/insights/enough';
import { valueOr } from '@/lib/desk/live';
import { type Part, parts, partsAway } from '@/lib/records/parts-away';
import { relationshipOf } from '@/lib/records/relationship/query';
import { noteWalked } from '@/lib/records/road';
import { nextDateDo } from './next-date-do';
import type { PageProps } from './page-props';
import { partnerTasks } from './partner-tasks';
import { relationshipDo } from './relationship-do';
import { store } from './store';
import { useHistory } from './use-history';
import { useKept } from './use-kept';
import { useLive } from './use-live';
import { goTo } from './use-place';

// What is offered looks into the library of prompts, which the page can do without at first.
const SessionsArea = lazy(async () => ({ default: (await import('./SessionsArea')).SessionsArea }));

interface Props extends PageProps {
  id: string;
  /** The meeting of the history to go to. */
  at: string | null;
}

/** One relationship's page, wired. */
export function PartnerPage({ arrived, now, act, tell, id, at }: Props) {
  // The road is drawn as it lies in either case; noting it only keeps it so.
  useEffect(() => void noteWalked(store, id, Date.now()).catch(() => undefined), [id]);
  const [editing, setEditing] = useUnsaved('editing', false);
  const live = useKept(useLive(() => relationshipOf(store, id, now), [id, now]));
  const away: readonly Part[] = valueOr<readonly Part[]>(
    useLive(() => partsAway(store), []),
    parts,
  );
  const insights = valueOr(
    useLive(() => hasInsights(store, now, id), [now, id]),
    false,
  );
  const view = live.state === 'ready' ? live.value : null;
  const history = useHistory(id, at, now, view, view && relationshipDo(view, act));
  const onEnd = (stays?: string) => {
    setEditing(false);
    if (stays === id) goTo('partners');
    else if (stays) goTo('partner', stays);
  };
  return (
    <Loaded live={live}>
      {(view) =>
        view ? (
          <Relationship
            arrived={arrived}
            now={now}
            view={view}
            act={relationshipDo(view, act)}
            history={history}
            away={away}
            insights={insights}
            editing={editing}
            onEditing={setEditing}
            book={nextDateDo}
            sessions={
              <Suspense fallback={null}>
                <SessionsArea
                  key={id}
                  view={view}
                  away={away.includes('sessions')}
                  act={act}
                  now={now}
                />
              </Suspense>
            }
            tasks={partnerTasks(view.partner, { act, tell, onEnd })}
          />
        ) : (
          <Gone arrived={arrived} what="partner" />
        )
      }
    </Loaded>
  );
}
