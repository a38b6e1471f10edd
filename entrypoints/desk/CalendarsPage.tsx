import { Calendars } from '@/components/desk/calendars/Calendars';
import type { IntakeProps } from '@/components/desk/intake/Intake';
import { t } from '@/components/ui/text';
import { releaseHost } from '@/lib/browser/permissions';
import type { CalendarAccount } from '@/lib/calendar/account';
import { maskAddress, normaliseAddress } from '@/lib/calendar/sources/address';
import { accountView } from '@/lib/desk/account-view';
import { removeCalendar } from '@/lib/desk/commands';
import { isolate } from '@/lib/desk/isolate';
import { type Live, ready } from '@/lib/desk/live';
import { calendars } from '@/lib/desk/queries';
import type { Task } from '@/lib/desk/run-import';
import type { PageProps } from './page-props';
import { store } from './store';
import { fileTask } from './tasks';
import { useLive } from './use-live';

interface Props extends PageProps {
  intake: IntakeProps;
  read(tasks: Task[]): void;
  readAgain(account: CalendarAccount): void;
}

function patternOf(account: CalendarAccount): string | null {
  const address = account.kind === 'address' ? normaliseAddress(account.address) : null;
  return address?.ok ? address.pattern : null;
}

/** Gives the host's permission back once no calendar needs it any more. */
async function releaseUnused(pattern: string): Promise<void> {
  const left = await calendars(store);
  if (!left.some((account) => patternOf(account) === pattern)) await releaseHost(pattern);
}

function views(live: Live<CalendarAccount[]>, now: number) {
  if (live.state !== 'ready') return live;
  return ready(live.value.map((account) => accountView(account, now, maskAddress)));
}

/** The calendars' place, wired. */
export function CalendarsPage({ arrived, now, act, intake, read, readAgain }: Props) {
  const live = useLive(() => calendars(store), []);
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
      {...intake}
      onRead={(id) => {
        const account = find(id);
        if (account) readAgain(account);
      }}
      onFile={(id, files) => read(files.slice(0, 1).map((file) => fileTask(file, find(id)?.name)))}
      onRemove={remove}
    />
  );
}
