import type { CalendarAccount, EventRow } from '../calendar/account';
import type { Meeting } from '../mentoring/meeting';
import type { Store } from '../storage/store';

/**
 * How fresh what an account tells is: a file grows stale, and so does what can't be read at the moment. What a page
 * showed goes before nothing: it was read off a text, once.
 */
function freshness({ kind, problem }: CalendarAccount): number {
  if (kind === 'page') return -1;
  if (kind === 'file') return 0;
  return problem === null ? 2 : 1;
}

/** The freshness of each account that is still there, by its id. */
async function accountsByFreshness(store: Store): Promise<Map<string, number>> {
  const accounts = store.calendarAccounts.read(await store.calendarAccounts.table.toArray());
  return new Map(accounts.map((account) => [account.id, freshness(account)]));
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
 * the one it was found in as long as that one holds it; what is read live goes before what can't be read at the
 * moment, that before a file, and a file before what a page showed. `reading` is the account that is being read.
 */
export async function rowsToFollow(
  store: Store,
  rows: readonly EventRow[],
  known: readonly Meeting[],
  reading = '',
): Promise<EventRow[]> {
  const owners = new Map(known.map(({ eventKey, event }) => [eventKey, event?.accountId]));
  const strange = rows.filter((row) => {
    const owner = owners.get(row.eventKey);
    return owner !== undefined && owner !== row.accountId;
  });
  const fresh = await accountsByFreshness(store);
  // What is read just now is fresh, whatever kept it from being read before.
  if (fresh.get(reading) === 1) fresh.set(reading, 2);
  const rank = ({ accountId, eventKey }: EventRow) =>
    2 * (fresh.get(accountId) ?? 0) + (owners.get(eventKey) === accountId ? 1 : 0);
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
