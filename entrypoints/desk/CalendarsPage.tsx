import { Calendars } from '@/components/desk/calendars/Calendars';
import type { IntakeProps } from '@/components/desk/intake/Intake';
import { t } from '@/components/ui/text';
import type { CalendarAccount } from '@/lib/calendar/account';
import { maskAddress } from '@/lib/calendar/sources/address';
import { accountView } from '@/lib/desk/account-view';
import { calendarFacts, removePreview } from '@/lib/desk/calendar-facts';
import { type Live, ready } from '@/lib/desk/live';
import { calendars } from '@/lib/desk/queries';
import { renameCalendar } from '@/lib/desk/rename-calendar';
import type { Task } from '@/lib/desk/run-import';
import { isolate } from '@/lib/shared/isolate';
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
}

async function known() {
  const accounts = await calendars(store);
  const facts = await calendarFacts(store, accounts);
  return accounts.map((account) => ({ account, facts: facts.get(account.id) }));
}
type Known = Awaited<ReturnType<typeof known>>;

function views(live: Live<Known>, now: number) {
  if (live.state !== 'ready') return live;
  return ready(
    live.value.map(({ account, facts }) => accountView(account, now, maskAddress, facts)),
  );
}

async function preview(account: CalendarAccount | undefined, now: number) {
  if (!account) throw new RangeError('The calendar is gone');
  return removePreview(store, account, now);
}

/** The calendars' place, wired. */
export function CalendarsPage({ arrived, now, act, tell, intake, read }: Props) {
  const live = useLive(known, []);
  const again = useReadAgain(tell);
  const find = (id: string) =>
    live.state === 'ready'
      ? live.value.find(({ account }) => account.id === id)?.account
      : undefined;
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
      onRename={(id, label) => void act(t('health.renamed'), renameCalendar(store, id, label))}
      onPreview={(id) => preview(find(id), now)}
      onRemove={remove}
    />
  );
}
