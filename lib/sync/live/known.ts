import type { EventRow } from '../../calendar/account';
import type { Upsert } from '../../calendar/sources/live';
import type { RemoteIds } from '../../meetings/event-row';
import { eventKeyOf } from '../../mentoring/meeting';
import type { Store } from '../../storage/store';

/** What the cache holds of a calendar, by the provider's own ids. */
export async function knownEvents(store: Store, accountId: string): Promise<Map<string, Upsert>> {
  const rows = await store.calendarEvents.table
    .where('[accountId+start]')
    .between([accountId, Number.NEGATIVE_INFINITY], [accountId, Number.POSITIVE_INFINITY])
    .toArray();
  const upserts = store.calendarEvents.read(rows).flatMap(toUpsert);
  return new Map(upserts.map((upsert) => [upsert.id, upsert]));
}

function toUpsert({ remote, event }: EventRow): Upsert[] {
  return remote ? [{ ...remote, event }] : [];
}

/** Events and their ids as the cache takes them; of two that are one occurrence the later stays. */
export function forCache(known: ReadonlyMap<string, Upsert>): {
  events: Upsert['event'][];
  remotes: RemoteIds;
} {
  const byKey = new Map([...known.values()].map((upsert) => [eventKeyOf(upsert.event), upsert]));
  const remotes = new Map(
    [...byKey].map(([key, { id, seriesId }]) => [key, { id, seriesId }] as const),
  );
  return { events: [...byKey.values()].map(({ event }) => event), remotes };
}
