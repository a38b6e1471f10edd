import { Calendars } from '@/components/desk/calendars/Calendars';
import type { IntakeProps } from '@/components/desk/intake/Intake';
import { t } from '@/components/ui/text';
import type { CalendarAccount } from '@/lib/calendar/account';
import { maskAddress } from '@/lib/calendar/sources/address';
import { accountView } from '@/lib/desk/account-view';
import { rounds } from '@/lib/desk/accounts/rounds';
import { signInViews } from '@/lib/desk/accounts/view';
import { calendarFacts, type RemovePreview, removePreview } from '@/lib/desk/calendar-facts';
import { type Live, ready, valueOr } from '@/lib/desk/live';
import { calendars } from '@/lib/desk/queries';
import { renameCalendar } from '@/lib/desk/rename-calendar';
import type { Task } from '@/lib/desk/run-import';
import { isolate } from '@/lib/shared/isolate';
import { patternOf } from '@/lib/sync/hosts';
import { calendarsOf } from '@/lib/sync/live/connect';
import { removeCalendar } from '@/lib/sync/remove-account';
import { releaseUnused } from './hosts';
import type { PageProps } from './page-props';
import { store } from './store';
import { fileTask } from './tasks';
import { useAccounts } from './use-accounts';
import { useLive } from './use-live';
import { useReadAgain } from './use-read-again';

interface Props extends PageProps {
  intake: IntakeProps;
  read(tasks: Task[]): void;
}

async function known() {
  const accounts = await calendars(store);
  const facts = await calendarFacts(store, accounts);
  return {
    all: accounts.map((account) => ({ account, facts: facts.get(account.id) })),
    signIns: store.signIns.read(await store.signIns.table.toArray()),
    rounds: await rounds(store, accounts),
  };
}
type Known = Awaited<ReturnType<typeof known>>;
const none: Known = { all: [], signIns: [], rounds: [] };

/** The calendars that nobody signs in to. */
function views(live: Live<Known>, now: number) {
  if (live.state !== 'ready') return live;
  const plain = live.value.all.filter(({ account }) => !account.remote);
  return ready(plain.map(({ account, facts }) => accountView(account, now, maskAddress, facts)));
}

/** What goes and what stays with all calendars of an account, together. */
async function previewAccount(signInId: string, now: number): Promise<RemovePreview> {
  const all = await calendarsOf(store, signInId);
  const each = await Promise.all(all.map((account) => removePreview(store, account, now)));
  const sum = (column: 'events' | 'meetings' | 'ahead') =>
    each.reduce((total, one) => total + one[column], 0);
  const counts = { events: sum('events'), meetings: sum('meetings'), ahead: sum('ahead') };
  return { address: false, file: false, ...counts };
}

async function preview(account: CalendarAccount | undefined, now: number) {
  if (!account) throw new RangeError('The calendar is gone');
  return removePreview(store, account, now);
}

/** The calendars' place, wired. */
export function CalendarsPage({ arrived, now, act, tell, intake, read }: Props) {
  const live = useLive(known, []);
  const again = useReadAgain(tell);
  const { all, signIns, rounds: past } = valueOr(live, none);
  const find = (id: string) => all.find(({ account }) => account.id === id)?.account;
  const does = useAccounts(tell, again.readNow);
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
      signIns={signInViews(signIns, all, now)}
      rounds={past}
      reading={again.reading}
      {...intake}
      {...does}
      onPreviewAccount={(id) => previewAccount(id, now)}
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
