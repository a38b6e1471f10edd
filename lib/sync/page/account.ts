import type { CalendarAccount } from '@/lib/calendar/account';
import type { Store } from '@/lib/storage/store';

/** The calendar of what pages show; made when there is something to keep. Removed by the user, it begins anew. */
export function pageAccount(store: Store): Promise<CalendarAccount> {
  const { calendarAccounts, db } = store;
  return db.transaction('rw', calendarAccounts.table, async () => {
    const rows = await calendarAccounts.table.where('kind').equals('page').toArray();
    const [account] = calendarAccounts.read(rows);
    if (account) return account;
    return calendarAccounts.add({
      kind: 'page',
      name: '',
      address: '',
      enabled: true,
      readAt: null,
      nextReadAt: null,
      problem: null,
      failures: 0,
    });
  });
}
