import type { EventRow } from '../calendar/account';
import { applyChanges, type Upsert } from '../calendar/sources/live';
import type { Collected } from '../calendar/sources/live/changes';
import type { Store } from '../storage/store';
import { eventsUnder } from './follow';
import { byRemoteId, forCache } from './live-events';

/** The rows of a calendar that a round speaks of, and what becomes of their events. */
export interface Touched {
  /** The rows as they are, by start and id, as a whole reading has them. */
  before: EventRow[];
  /** What is left of their events, and what comes besides, by the provider's ids. */
  after: Map<string, Upsert>;
  /** Those of them that were there all the time. */
  stayed: ReadonlySet<string>;
}

/** By start, then by id: the order in which the rows of a calendar come off the disk. */
function inOrder(a: EventRow, b: EventRow): number {
  return a.start - b.start || (a.id < b.id ? -1 : 1);
}

async function rowsOf(store: Store, accountId: string, { upserts, removed }: Collected) {
  const ids = new Set([...upserts, ...removed].map(({ id }) => id));
  const series = new Set(removed.map(({ id }) => id));
  const { table } = store.calendarEvents;
  const under = (index: string, all: ReadonlySet<string>) =>
    table
      .where(`[accountId+remote.${index}]`)
      .anyOf([...all].map((id) => [accountId, id]))
      .toArray();
  const found = [await under('id', ids), await under('seriesId', series)].flat();
  const rows = store.calendarEvents.read(found);
  return [...new Map(rows.map((row) => [row.id, row])).values()].sort(inOrder);
}

/**
 * What a round touches, and no more. Null where one occurrence stands there twice, before or after: which of
 * them stays, only all of the calendar's events tell.
 */
export async function touchedBy(
  store: Store,
  accountId: string,
  changes: Collected,
): Promise<Touched | null> {
  const before = await rowsOf(store, accountId, changes);
  const known = byRemoteId(before);
  const after = applyChanges(known, { ...changes, full: false });
  const { remotes } = forCache(after);
  if (known.size < before.length || remotes.size < after.size) return null;
  const stayed = new Set(applyChanges(known, { ...changes, upserts: [], full: false }).keys());
  const own = new Set(before.map(({ id }) => id));
  const there = await eventsUnder(store, [...remotes.keys()]);
  const mine = there.filter((row) => row.accountId === accountId);
  return mine.every(({ id }) => own.has(id)) ? { before, after, stayed } : null;
}

/**
 * Rows as a reading of all events has them: `still`, which were not touched, and those `now` in the place of the ones
 * before, in the order of the disk; then those that are new.
 */
export function arranged(
  still: readonly EventRow[],
  { before, after, stayed }: Touched,
  now: readonly EventRow[],
): EventRow[] {
  const byId = new Map(now.map((row) => [row.remote?.id, row]));
  const own = new Set(before);
  const inPlace = (row: EventRow) => {
    if (!own.has(row)) return row;
    const id = row.remote?.id ?? '';
    return (stayed.has(id) && byId.get(id)) || [];
  };
  const fresh = [...after.keys()].filter((id) => !stayed.has(id));
  return [
    ...[...still, ...before].sort(inOrder).flatMap(inPlace),
    ...fresh.flatMap((id) => byId.get(id) ?? []),
  ];
}
