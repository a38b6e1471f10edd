import { Found } from '@/components/desk/found/Found';
import { t } from '@/components/ui/text';
import type { Live } from '@/lib/desk/live';
import { type Candidate, found, upcomingEvents } from '@/lib/meetings/candidates';
import { foundTasks } from './found-tasks';
import type { PageProps } from './page-props';
import { SettleArea } from './SettleArea';
import { store } from './store';
import { useLive } from './use-live';
import { usePanel } from './use-panel';

interface Props extends PageProps {
  asks: Live<Candidate[]>;
}

/** The meetings' place, wired. */
export function FoundPage({ arrived, now, act, asks, tell }: Props) {
  const panel = usePanel(() => tell({ kind: 'failed', text: t('start.ready.panel.failed') }));
  const recognised = useLive(() => found(store, now), [now]);
  const others = useLive(() => upcomingEvents(store, now), [now]);
  return (
    <Found
      arrived={arrived}
      now={now}
      asks={asks}
      found={recognised}
      others={others}
      onPanel={panel}
      {...foundTasks(act)}
    >
      <SettleArea now={now} act={act} />
    </Found>
  );
}
