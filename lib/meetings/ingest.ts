import type { CalendarAccount, EventRow, Judging } from '../calendar/account';
import type { CalendarEvent } from '../calendar/event';
import { eventKeyOf } from '../mentoring/meeting';
import type { Store } from '../storage/store';
import { accountThere } from './account-there';
import { adoptFromPages } from './adopt';
import { type CacheChange, cacheEvents, type HowRead } from './cache-events';
import { takesPlace } from './event-row';
import { eventsUnder } from './follow';
import { writeGrown } from './grow-rows';
import { judgeEvents, readKnown, sameKnown } from './judge-events';
import { judgingOf } from './judging';
import { guessSelf, markSelf } from './self';
import { writeMeetings } from './write-meetings';

export interface IngestReport {
  events: number;
  /** Dates on which mentoring takes place. */
  meetings: number;
  /** The series, and the meetings that stand alone, that those dates belong to. */
  series: number;
  single: number;
  maybes: number;
  added: number;
  changed: number;
  removed: number;
}

/** Writes in the transaction of the events, which spans `cursors` and `syncLog` too; `judging` belongs to the cursor. */
export type Alongside = (report: IngestReport, judging: Judging | null) => Promise<void>;

interface Options extends Omit<HowRead, 'held'> {
  /** What the calendar calls itself; Google's exports carry the user's address there. */
  calendarName?: string;
  signal?: AbortSignal | undefined;
  /** Only some of the calendar's events were read, as from its page: none of the others is gone. */
  some?: boolean | undefined;
  /** The version of Cairn that judges; where it is given, `alongside` is told from what the verdicts were made. */
  judgedBy?: string | undefined;
  alongside?: Alongside | undefined;
}

/** The tables that taking events in reads and writes. */
export function ingestTables(store: Store) {
  const { calendarAccounts, calendarEvents, meetings, partners, decisions } = store;
  const follow = [store.cursors, store.signIns, store.syncLog, store.roadmapThemes];
  const rows = [calendarAccounts, calendarEvents, meetings, partners, decisions, ...follow];
  return rows.map(({ table }) => table);
}

/** The rows that an account's cache holds of these events. */
async function rowsOf(store: Store, accountId: string, events: readonly CalendarEvent[]) {
  const rows = await eventsUnder(store, events.map(eventKeyOf));
  return rows.filter((row) => row.accountId === accountId);
}

/**
 * Takes what one account's source read: caches the events, judges them, and makes, moves or cancels
 * meetings. Judging comes first, in slices that `signal` can stop; the writing is one transaction: killed
 * in the middle, nothing of it is there. Doing it again changes nothing. Throws AccountGone when the calendar
 * was removed in the meantime.
 */
export async function ingest(
  store: Store,
  account: CalendarAccount,
  read: readonly CalendarEvent[],
  options: Options,
): Promise<IngestReport> {
  const selfEmails = guessSelf(read, options.calendarName);
  const events = markSelf(read, selfEmails);
  const now = store.clock();
  await adoptFromPages(store, account, events);
  const known = await readKnown(store);
  const ahead = { now, ahead: true, signal: options.signal };
  const early = await judgeEvents(events, known, selfEmails, ahead);
  const write = async () => {
    await accountThere(store, account.id);
    const fresh = await readKnown(store);
    // Another page may have answered a question or met a partner in the meantime.
    const judged = sameKnown(known, fresh)
      ? early
      : await judgeEvents(events, fresh, selfEmails, { now });
    await writeGrown(store, judged.grown);
    await store.partners.addMany(judged.newcomers);
    const held = options.some ? await rowsOf(store, account.id, events) : undefined;
    const within = held ? { ...options, held, partly: true } : options;
    const cache = await cacheEvents(store, account.id, events, judged.judge, within);
    await writeMeetings(store, account.id, cache, judged, selfEmails);
    const report = reportOf(cache);
    const { judgedBy } = options;
    const ground = { partners: judged.book.partners(), answers: fresh, selfEmails };
    const judging =
      judgedBy === undefined
        ? null
        : await judgingOf(store, account.id, cache.rows, { ...ground, judgedBy });
    await options.alongside?.(report, judging);
    return report;
  };
  return store.db.transaction('rw', ingestTables(store), write);
}

/** What comes of a calendar's rows, and what has changed of them. */
export function reportOf(cache: CacheChange): IngestReport {
  const uids = (rows: EventRow[]) => new Set(rows.map((row) => row.event.uid)).size;
  const meetings = cache.rows.filter((row) => row.verdict === 'mentoring' && takesPlace(row.event));
  const repeated = meetings.filter((row) => row.event.recurrenceId !== null);
  return {
    events: cache.rows.length,
    meetings: meetings.length,
    series: uids(repeated),
    single: meetings.length - repeated.length,
    maybes: uids(cache.rows.filter((row) => row.verdict === 'maybe')),
    added: cache.added,
    changed: cache.changed,
    removed: cache.gone.length,
  };
}
