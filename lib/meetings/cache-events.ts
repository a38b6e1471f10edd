import type { EventRow } from '../calendar/account';
import type { CalendarEvent, TimeWindow } from '../calendar/event';
import { eventKeyOf } from '../mentoring/meeting';
import { alike } from '../shared/alike';
import type { Store } from '../storage/store';
import { type Judge, type RemoteIds, toEventRow } from './event-row';

export interface CacheChange {
  rows: EventRow[];
  /** Keys that were in the cache's window before and are not any more. */
  gone: string[];
  added: number;
  changed: number;
}

/** Reasons and confidence may differ: partners met since then weigh in, and change nothing the user sees. */
function same(row: EventRow, next: Pick<EventRow, 'event' | 'verdict' | 'remote'>) {
  const { event, verdict, remote } = next;
  return row.verdict === verdict && alike(row.event, event) && alike(row.remote, remote);
}

/**
 * Makes the cache of one account equal to what was read, inside the window only. Runs in the caller's
 * transaction. Rows that are the same are not written: reading the same file again changes nothing.
 */
export async function cacheEvents(
  store: Store,
  accountId: string,
  events: readonly CalendarEvent[],
  judge: Judge,
  { window, remotes }: { window: TimeWindow; remotes?: RemoteIds | undefined },
): Promise<CacheChange> {
  const table = store.calendarEvents.table;
  const range = [accountId, window.from - LONGEST];
  const old = store.calendarEvents.read(
    await table.where('[accountId+start]').between(range, [accountId, window.to]).toArray(),
  );
  const byKey = new Map(old.map((row) => [row.eventKey, row]));
  const write: EventRow[] = [];
  const rows: EventRow[] = [];
  let added = 0;
  const now = store.clock();
  for (const event of events) {
    const next = toEventRow(accountId, event, judge(event), remotes);
    const before = byKey.get(eventKeyOf(event));
    byKey.delete(eventKeyOf(event));
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
  const gone = [...byKey.values()].filter((row) => overlaps(row, window));
  await table.bulkPut(write);
  await table.bulkDelete(gone.map((row) => row.id));
  return { rows, gone: gone.map((r) => r.eventKey), added, changed: write.length - added };
}

/** Events longer than this (ms) that began before the window are not looked for again. */
const LONGEST = 31 * 86_400_000;

function overlaps(row: EventRow, window: TimeWindow): boolean {
  return row.start < window.to && Math.max(row.end, row.start + 1) > window.from;
}
