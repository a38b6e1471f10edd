import { isPresent } from '@/lib/storage/raw';
import type { CalendarAccount } from '../calendar/account';
import type { Store } from '../storage/store';

/** A row kept aside, as the repair page shows it; `at` is UTC ms. */
export interface RepairView {
  id: string;
  table: string;
  key: string;
  issue: string;
  /** The column that the issue is about. */
  field: string;
  at: number;
  row: unknown;
}

/** The calendars, oldest first. There are a handful: the whole table is read. */
export async function calendars(store: Store): Promise<CalendarAccount[]> {
  const accounts = store.calendarAccounts.read(await store.calendarAccounts.table.toArray());
  return accounts.sort((a, b) => a.createdAt - b.createdAt);
}

/** The rows kept aside whose notice was not dismissed, newest first, `limit` at most. */
export async function repairs(store: Store, limit = 500): Promise<RepairView[]> {
  const open = store.repairs.table.filter((row) => isPresent(row));
  return store.repairs
    .read(await open.limit(limit).toArray())
    .map(({ id, table, key, issue, row, createdAt }) => ({
      id,
      table,
      key,
      issue,
      field: issue.split(':')[0] ?? issue,
      at: createdAt,
      row,
    }))
    .sort((a, b) => b.at - a.at);
}

/** Whether anything was set up: a calendar with dates in it, or a partner. An empty one is no start yet. */
export async function isSetUp(store: Store): Promise<boolean> {
  if ((await store.calendarEvents.table.count()) > 0) return true;
  return (await store.partners.table.count()) > 0;
}
