import type { EventRow } from '../calendar/account';
import type { CalendarEvent } from '../calendar/event';
import type { Upsert } from '../calendar/sources/live';
import { eventKeyOf } from '../mentoring/meeting';
import type { Store } from '../storage/store';
import type { RemoteIds } from './event-row';

/** The raw rows that the cache holds of one calendar, by start and id. */
export function rowsOfAccount(store: Store, accountId: string) {
  return store.calendarEvents.table
    .where('[accountId+start]')
    .between([accountId, Number.NEGATIVE_INFINITY], [accountId, Number.POSITIVE_INFINITY]);
}

/** What rows of the cache say, by the provider's own ids. */
export function byRemoteId(rows: readonly EventRow[]): Map<string, Upsert> {
  const upserts = rows.flatMap(({ remote, event }) => (remote ? [{ ...remote, event }] : []));
  return new Map(upserts.map((upsert) => [upsert.id, upsert]));
}

/** What the cache holds of a calendar, by the provider's own ids. */
export async function knownEvents(store: Store, accountId: string): Promise<Map<string, Upsert>> {
  return byRemoteId(store.calendarEvents.read(await rowsOfAccount(store, accountId).toArray()));
}

/** Events and their ids as the cache takes them; of two that are one occurrence the later stays. */
export function forCache(known: ReadonlyMap<string, Upsert>): {
  events: CalendarEvent[];
  remotes: RemoteIds;
} {
  const byKey = new Map([...known.values()].map((upsert) => [eventKeyOf(upsert.event), upsert]));
  const remotes = new Map(
    [...byKey].map(([key, { id, seriesId }]) => [key, { id, seriesId }] as const),
  );
  return { events: [...byKey.values()].map(({ event }) => event), remotes };
}
