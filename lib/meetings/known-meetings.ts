import type { Meeting } from '../mentoring/meeting';
import type { Store } from '../storage/store';

/** The undeleted meetings under these event keys. */
export async function meetingsUnder(store: Store, keys: readonly string[]): Promise<Meeting[]> {
  const rows = await store.meetings.table
    .where('eventKey')
    .anyOf([...keys])
    .toArray();
  return store.meetings.read(rows);
}

/** As `meetingsUnder`; under a key with no undeleted meeting, one that was taken away stands in. */
export async function allMeetingsUnder(store: Store, keys: readonly string[]): Promise<Meeting[]> {
  const live = await meetingsUnder(store, keys);
  const found = new Set(live.map((meeting) => meeting.eventKey));
  const missing = keys.filter((key) => !found.has(key));
  const ids = await store.meetings.table.where('eventKey').anyOf(missing).primaryKeys();
  const away = await Promise.all(ids.map((id) => store.meetings.get(id)));
  return [...live, ...away.flatMap((meeting) => meeting ?? [])];
}

/** Ids of a series' past meetings that were taken away and whose event, outside `keys`, is no longer read. */
export async function pastTakenAway(
  store: Store,
  uid: string,
  keys: ReadonlySet<string>,
): Promise<string[]> {
  const all = store.meetings.table.where('eventKey').startsWith(`${uid}\n`);
  const meetings = await allMeetingsUnder(store, (await all.uniqueKeys()).map(String));
  return meetings
    .filter(({ deletedAt, start }) => deletedAt !== null && start < store.clock())
    .filter(({ eventKey }) => eventKey !== null && !keys.has(eventKey))
    .map(({ id }) => id);
}

/** Every event key that has a meeting, one that was taken away included. */
export async function keysWithMeeting(store: Store): Promise<Set<string>> {
  return new Set((await store.meetings.table.orderBy('eventKey').uniqueKeys()).map(String));
}
