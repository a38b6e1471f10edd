import { Calendars } from '@/components/desk/calendars/Calendars';
import type { Notice } from '@/components/desk/frame/Toast';
import type { IntakeProps } from '@/components/desk/intake/Intake';
import { t } from '@/components/ui/text';
import type { CalendarAccount } from '@/lib/calendar/account';
import { maskAddress } from '@/lib/calendar/sources/address';
import { accountView } from '@/lib/desk/account-view';
import { isolate } from '@/lib/desk/isolate';
import { type Live, ready } from '@/lib/desk/live';
import { calendars } from '@/lib/desk/queries';
import type { Task } from '@/lib/desk/run-import';
import { removeCalendar } from '@/lib/sync/remove-account';
import { patternOf, releaseUnused } from './hosts';
import type { PageProps } from './page-props';
import { store } from './store';
import { fileTask } from './tasks';
import { useLive } from './use-live';
import { useReadAgain } from './use-read-again';

interface Props extends PageProps {
  intake: IntakeProps;
  read(tasks: Task[]): void;
  tell(notice: Notice): void;
}

function views(live: Live<CalendarAccount[]>, now: number) {
  if (live.state !== 'ready') return live;
  return ready(live.value.map((account) => accountView(account, now, maskAddress)));
}

/** The calendars' place, wired. */
export function CalendarsPage({ arrived, now, act, tell, intake, read }: Props) {
  const live = useLive(() => calendars(store), []);
  const again = useReadAgain(tell);
  const find = (id: string) =>
    live.state === 'ready' ? live.value.find((account) => account.id === id) : undefined;
  const remove = (id: string, name: string) => {
    const account = find(id);
    const pattern = account ? patternOf(account) : null;
    const settled = () => void (pattern && releaseUnused(pattern));
    const text = t('desk.calendar.removed', { name: isolate(name) });
    void act(text, removeCalendar(store, id), settled);
  };
  return (
    <Calendars
      arrived={arrived}
      now={now}
      accounts={views(live, now)}
      reading={again.reading}
      {...intake}
      onRead={(id) => {
        const account = find(id);
        if (account) again.read(account);
      }}
      onFile={(id, files) => read(files.slice(0, 1).map((file) => fileTask(file, find(id)?.name)))}
      onRemove={remove}
    />
  );
}
