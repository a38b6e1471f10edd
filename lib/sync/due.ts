import type { CalendarAccount } from '../calendar/account';
import type { Store } from '../storage/store';

/**
 * The accounts whose time has come at `now` (UTC ms), those that wait longest first. What a calendar's page shows
 * comes when it is opened: it is never due.
 */
export async function dueAccounts(store: Store, now: number): Promise<CalendarAccount[]> {
  const accounts = store.calendarAccounts.read(await store.calendarAccounts.table.toArray());
  return accounts
    .filter(({ enabled, kind }) => enabled && kind !== 'page')
    .filter(({ nextReadAt }) => nextReadAt === null || nextReadAt <= now)
    .sort((a, b) => (a.nextReadAt ?? 0) - (b.nextReadAt ?? 0));
}
