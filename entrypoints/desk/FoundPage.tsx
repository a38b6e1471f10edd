import { Found } from '@/components/desk/found/Found';
import type { Live } from '@/lib/desk/live';
import { type Candidate, found, upcomingEvents } from '@/lib/meetings/candidates';
import { foundTasks } from './found-tasks';
import type { PageProps } from './page-props';
import { SettleArea } from './SettleArea';
import { store } from './store';
import { useLive } from './use-live';

/** The meetings' place, wired. */
export function FoundPage({ arrived, now, act, asks }: PageProps & { asks: Live<Candidate[]> }) {
  const recognised = useLive(() => found(store, now), [now]);
  const others = useLive(() => upcomingEvents(store, now), [now]);
  return (
    <Found
      arrived={arrived}
      now={now}
      asks={asks}
      found={recognised}
      others={others}
      {...foundTasks(act)}
    >
      <SettleArea now={now} act={act} />
    </Found>
  );
}
