import type { CalendarAccount, EventRow } from '../calendar/account';
import type { CalendarEvent, TimeWindow } from '../calendar/event';
import type { Meeting } from '../mentoring/meeting';
import type { Store } from '../storage/store';
import { type CacheChange, cacheEvents } from './cache-events';
import { type ChairOf, judgeEvents, readKnown, sameKnown } from './judge-events';
import type { PartnerBook } from './people';
import { planMeetings, type Reading } from './plan-meetings';
import { guessSelf, markSelf } from './self';

export interface IngestReport {
  events: number;
  meetings: number;
  maybes: number;
  added: number;
  changed: number;
}

interface Options {
  window: TimeWindow;
  /** What the calendar calls itself; Google's exports carry the user's address there. */
  calendarName?: string;
  signal?: AbortSignal | undefined;
}

/**
 * Takes what one account's source read: caches the events, judges them, and makes, moves or cancels
 * meetings. Judging comes first, in slices that `signal` can stop; the writing is one transaction: killed
 * in the middle, nothing of it is there. Doing it again changes nothing.
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
  const known = await readKnown(store);
  const ahead = { now, ahead: true, signal: options.signal };
  const early = await judgeEvents(events, known, selfEmails, ahead);
  const tables = [store.calendarEvents, store.meetings, store.partners, store.decisions];
  const write = async () => {
    const fresh = await readKnown(store);
    // Another page may have answered a question or met a partner in the meantime.
    const judged = sameKnown(known, fresh)
      ? early
      : await judgeEvents(events, fresh, selfEmails, { now });
    await store.partners.addMany(judged.newcomers);
    const cache = await cacheEvents(store, account.id, events, judged.judge, options.window);
    const mentoring = cache.rows.filter((row) => row.verdict === 'mentoring');
    const readings = await toReadings(store, mentoring, judged.book, selfEmails, judged.chairOf);
    await writeMeetings(store, cache, mentoring, readings);
    return reportOf(cache);
  };
  return store.db.transaction(
    'rw',
    tables.map((rows) => rows.table),
    write,
  );
}

/** Turns judged events into readings, adding partners that are met for the first time. */
export async function toReadings(
  store: Store,
  rows: readonly EventRow[],
  book: PartnerBook,
  selfEmails: readonly string[],
  chairOf: ChairOf,
): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const row of rows) {
    const cancelled = row.event.status === 'cancelled';
    const { known, fresh } = book.resolve(row.event, selfEmails, chairOf(row.event.uid));
    const partners = [...known];
    if (!cancelled) {
      for (const partner of await store.partners.addMany(fresh)) {
        book.learn(partner);
        partners.push(partner);
      }
    }
    readings.push({
      link: {
        accountId: row.accountId,
        uid: row.event.uid,
        recurrenceId: row.event.recurrenceId,
      },
      eventKey: row.eventKey,
      partnerIds: [...new Set(partners.map((partner) => partner.id))],
      title: row.event.title,
      start: row.start,
      end: row.end,
      location: row.event.location,
      joinUrl: row.event.joinUrl,
      cancelled,
    });
  }
  return readings;
}

async function byKeys(store: Store, keys: readonly string[]): Promise<Meeting[]> {
  return store.meetings.read(
    await store.meetings.table
      .where('eventKey')
      .anyOf([...keys])
      .toArray(),
  );
}

async function writeMeetings(
  store: Store,
  cache: CacheChange,
  rows: readonly EventRow[],
  readings: readonly Reading[],
): Promise<void> {
  const known = await byKeys(
    store,
    rows.map((row) => row.eventKey),
  );
  // The same meeting may still stand in another account's cache: then it isn't gone.
  const elsewhere = store.calendarEvents.read(
    await store.calendarEvents.table.where('eventKey').anyOf(cache.gone).toArray(),
  );
  const kept = new Set(elsewhere.map((row) => row.eventKey));
  const orphans = await byKeys(
    store,
    cache.gone.filter((key) => !kept.has(key)),
  );
  await applyPlan(store, planMeetings(readings, known, orphans, store.clock()));
}

/** Writes a plan; only the columns that differ are touched. */
export async function applyPlan(store: Store, plan: ReturnType<typeof planMeetings>) {
  await store.meetings.addMany(plan.add);
  for (const { id, change } of plan.change) await store.meetings.patch(id, change);
}

function reportOf(cache: CacheChange): IngestReport {
  const series = (verdict: EventRow['verdict']) =>
    new Set(cache.rows.filter((row) => row.verdict === verdict).map((row) => row.event.uid)).size;
  return {
    events: cache.rows.length,
    meetings: cache.rows.filter(
      (row) => row.verdict === 'mentoring' && row.event.status !== 'cancelled',
    ).length,
    maybes: series('maybe'),
    added: cache.added,
    changed: cache.changed,
  };
}
