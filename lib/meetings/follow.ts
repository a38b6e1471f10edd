import type { CalendarAccount, EventRow } from '../calendar/account';
import type { Meeting } from '../mentoring/meeting';
import type { Store } from '../storage/store';

/** The kind of each account that is still there, by its id. */
async function accountKinds(store: Store): Promise<Map<string, CalendarAccount['kind']>> {
  const accounts = store.calendarAccounts.read(await store.calendarAccounts.table.toArray());
  return new Map(accounts.map(({ id, kind }) => [id, kind]));
}

/** The cached rows under these keys, of every account. */
export async function eventsUnder(store: Store, keys: readonly string[]): Promise<EventRow[]> {
  const rows = await store.calendarEvents.table
    .where('eventKey')
    .anyOf([...keys])
    .toArray();
  return store.calendarEvents.read(rows);
}

/**
 * The rows that may move their meeting, one a key. Where several calendars hold an event, a meeting follows
 * the one it was found in as long as that one holds it; what is read live goes before a file, which grows stale.
 */
export async function rowsToFollow(
  store: Store,
  rows: readonly EventRow[],
  known: readonly Meeting[],
): Promise<EventRow[]> {
  const owners = new Map(known.map(({ eventKey, event }) => [eventKey, event?.accountId]));
  const strange = rows.filter((row) => {
    const owner = owners.get(row.eventKey);
    return owner !== undefined && owner !== row.accountId;
  });
  const kinds = await accountKinds(store);
  const rank = ({ accountId, eventKey }: EventRow) =>
    (kinds.get(accountId) === 'file' ? 0 : 2) + (owners.get(eventKey) === accountId ? 1 : 0);
  const best = new Map<string, EventRow>();
  const rivals = await eventsUnder(
    store,
    strange.map((row) => row.eventKey),
  );
  for (const row of [...rows, ...rivals]) {
    const before = best.get(row.eventKey);
    if (!before || rank(row) > rank(before)) best.set(row.eventKey, row);
  }
  return rows.filter((row) => best.get(row.eventKey) === row);
}
