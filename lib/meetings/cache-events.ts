import type { EventRow } from '../calendar/account';
import type { CalendarEvent, TimeWindow } from '../calendar/event';
import { alike } from '../shared/alike';
import type { Store } from '../storage/store';
import { type Judge, type RemoteIds, toEventRow } from './event-row';
import { rowsOfAccount } from './live-events';
import { seriesRows } from './series';

export interface CacheChange {
  rows: EventRow[];
  /** Keys that were in the cache's window before and are not any more. */
  gone: string[];
  /** Series (iCalUIDs) that the cache held nothing of before, where all of them was read, and the window of that. */
  fresh: ReadonlySet<string>;
  window: TimeWindow;
  added: number;
  changed: number;
}

/** How events were read. */
export interface HowRead {
  window: TimeWindow;
  /** Given where the calendar is read live: its cache holds nothing but what was read. */
  remotes?: RemoteIds | undefined;
  /** The rows that these events are compared with, where they are not all of the calendar. */
  held?: readonly EventRow[] | undefined;
  /** Some of a series may not have been read: what isn't there need not be gone. */
  partly?: boolean | undefined;
}

/** Reasons and confidence may differ: partners met since then weigh in, and change nothing the user sees. */
function same(row: EventRow, next: Pick<EventRow, 'event' | 'verdict' | 'remote'>) {
  const { event, verdict, remote } = next;
  return row.verdict === verdict && alike(row.event, event) && alike(row.remote, remote);
}

/** The rows that a reading of the calendar may change. */
async function heldRows(store: Store, accountId: string, { window, remotes }: HowRead) {
  const { table } = store.calendarEvents;
  const range = [accountId, window.from - LONGEST];
  const near = table.where('[accountId+start]').between(range, [accountId, window.to]);
  const rows = remotes ? rowsOfAccount(store, accountId) : near;
  return store.calendarEvents.read(await rows.toArray());
}

/**
 * Makes the cache of one account equal to what was read; of what isn't read live, inside the window only. Runs
 * in the caller's transaction. Rows that are the same are not written: reading the same file again changes nothing.
 */
export async function cacheEvents(
  store: Store,
  accountId: string,
  events: readonly CalendarEvent[],
  judge: Judge,
  options: HowRead,
): Promise<CacheChange> {
  const { window, remotes } = options;
  const table = store.calendarEvents.table;
  const old = options.held ?? (await heldRows(store, accountId, options));
  const byKey = new Map(old.map((row) => [row.eventKey, row]));
  const write: EventRow[] = [];
  const rows: EventRow[] = [];
  const kept = new Set<string>();
  let added = 0;
  const now = store.clock();
  for (const event of events) {
    const next = toEventRow(accountId, event, judge(event), remotes);
    const before = byKey.get(next.eventKey);
    byKey.delete(next.eventKey);
    if (before) kept.add(before.id);
    if (before && same(before, next)) {
      rows.push(before);
      continue;
    }
    if (!before) added += 1;
    const row = {
      ...next,
      id: before?.id ?? crypto.randomUUID(),
      createdAt: before?.createdAt ?? now,
      updatedAt: now,
      deletedAt: null,
    };
    write.push(row);
    rows.push(row);
  }
  const left = old.filter(({ id }) => !kept.has(id));
  const gone = left.filter((row) => overlaps(row, window));
  await table.bulkPut(write);
  await table.bulkDelete((remotes ? left : gone).map((row) => row.id));
  const held = { before: old, all: options.held === undefined };
  const fresh = options.partly ? new Set<string>() : await freshIn(store, accountId, rows, held);
  const changed = write.length - added;
  return { rows, gone: keysGone(gone, rows), fresh, window, added, changed };
}

/** Keys that only rows that are gone had. */
function keysGone(gone: readonly EventRow[], rows: readonly EventRow[]): string[] {
  const keys = new Set(gone.map(({ eventKey }) => eventKey));
  for (const { eventKey } of rows) keys.delete(eventKey);
  return [...keys];
}

/** Series that these rows tell of, and that nothing of the account's cache told of before. */
async function freshIn(
  store: Store,
  accountId: string,
  rows: readonly EventRow[],
  { before, all }: { before: readonly EventRow[]; all: boolean },
): Promise<Set<string>> {
  const known = new Set(before.map(({ event }) => event.uid));
  const uids = rows.map(({ event }) => event.uid);
  const fresh = new Set(uids.filter((uid) => !known.has(uid)));
  if (all) return fresh;
  const written = new Set(rows.map(({ id }) => id));
  for (const uid of fresh) {
    const others = (await seriesRows(store, uid)).filter(({ id }) => !written.has(id));
    if (others.some((row) => row.accountId === accountId)) fresh.delete(uid);
  }
  return fresh;
}

/** Events longer than this (ms) that began before the window are not looked for again. */
const LONGEST = 31 * 86_400_000;

function overlaps(row: EventRow, window: TimeWindow): boolean {
  return row.start < window.to && Math.max(row.end, row.start + 1) > window.from;
}
