import type { CalendarAccount } from '../calendar/account';
import type { Store } from '../storage/store';
import type { Copy } from './format';
import { type AnyRow, tieTables } from './tables';

/** A file is never due before its bytes are here again. */
const NEVER = 8_640_000_000_000_000;

/** A calendar of a copy: its secret address or its file's bytes are not there, and it says what to do. */
function withoutBytes(account: CalendarAccount): CalendarAccount {
  const lacks = (id: string) => ({ problem: { id, params: {} }, failures: 0 });
  if (account.deletedAt !== null) return account;
  if (account.kind === 'address' && account.address === '') {
    return { ...account, ...lacks('calendar.account.copied'), enabled: false, nextReadAt: null };
  }
  if (account.kind === 'file') {
    return { ...account, ...lacks('calendar.account.copied-file'), nextReadAt: NEVER };
  }
  return { ...account, nextReadAt: null };
}

/** Ids of the rows that were added. */
export type Added = Record<(typeof tieTables)[number], string[]>;

/** Adds the calendars and sign-ins of a copy that are not here, in the caller's transaction; those here stay. */
export async function addTies(store: Store, rows: Copy['rows']): Promise<Added> {
  const added: Added = { calendarAccounts: [], signIns: [] };
  for (const name of tieTables) {
    const coming = rows[name] ?? [];
    const known = await store[name].table.bulkGet(coming.map(({ id }) => id));
    const fresh = coming.filter((_, at) => known[at] === undefined);
    const ready =
      name === 'calendarAccounts'
        ? fresh.map((row) => withoutBytes(row as AnyRow & CalendarAccount))
        : fresh;
    await store[name].putWhole(ready as never);
    added[name] = fresh.map(({ id }) => id);
  }
  return added;
}

/**
 * Takes the calendars up again: all that they hold is read and compared anew, as soon as may be. In the caller's
 * transaction. No time of change is touched: nothing of the user's own has changed.
 */
export async function readAllAnew(store: Store): Promise<void> {
  await store.cursors.table.clear();
  await store.calendarAccounts.table.toCollection().modify((row) => {
    const due = typeof row === 'object' && row !== null && 'nextReadAt' in row;
    if (due && row.nextReadAt !== NEVER) row.nextReadAt = null;
  });
}
