import type { CalendarAccount, EventRow } from '../calendar/account';
import type { CalendarEvent, TimeWindow } from '../calendar/event';
import type { Decision } from '../mentoring/decision';
import { latestDecisions } from '../mentoring/decision-book';
import type { Meeting } from '../mentoring/meeting';
import type { Chair } from '../mentoring/partner';
import type { Store } from '../storage/store';
import { type CacheChange, cacheEvents } from './cache-events';
import { createJudge } from './event-row';
import { PartnerBook } from './people';
import { planMeetings, type Reading } from './plan-meetings';
import { guessSelf } from './self';

export interface IngestReport {
  events: number;
  meetings: number;
  maybes: number;
  added: number;
  changed: number;
}

/** The chair the user gave for a series (iCalUID). */
type ChairOf = (uid: string) => Chair;

interface Options {
  window: TimeWindow;
  /** What the calendar calls itself; Google's exports carry the user's address there. */
  calendarName?: string;
}

/**
 * Takes what one account's source read: caches the events, judges them, and makes, moves or cancels
 * meetings. One transaction: killed in the middle, nothing of it is there. Doing it again changes nothing.
 */
export function ingest(
  store: Store,
  account: CalendarAccount,
  events: readonly CalendarEvent[],
  options: Options,
): Promise<IngestReport> {
  const tables = [store.calendarEvents, store.meetings, store.partners, store.decisions];
  return store.db.transaction(
    'rw',
    tables.map((rows) => rows.table),
    async () => {
      const partners = store.partners.read(await store.partners.table.toArray());
      const decisions = store.decisions.read(await store.decisions.table.toArray());
      const selfEmails = guessSelf(events, options.calendarName);
      const chairs = latestDecisions(decisions);
      const chairOf: ChairOf = (uid) => chairs.get(`series\n${uid}`)?.chair ?? 'mentor';
      const book = new PartnerBook(partners);
      const judge = await judgeWithNewcomers(store, events, book, {
        decisions,
        selfEmails,
        chairOf,
      });
      const cache = await cacheEvents(store, account.id, events, judge, options.window);
      const mentoring = cache.rows.filter((row) => row.verdict === 'mentoring');
      const readings = await toReadings(store, mentoring, book, selfEmails, chairOf);
      await writeMeetings(store, cache, mentoring, readings);
      return reportOf(cache);
    },
  );
}

interface Judging {
  decisions: readonly Decision[];
  selfEmails: readonly string[];
  chairOf: ChairOf;
}

/** Partners met in one meeting are known in the next: three rounds settle it, so that a second reading changes nothing. */
const ROUNDS = 3;

async function judgeWithNewcomers(
  store: Store,
  events: readonly CalendarEvent[],
  book: PartnerBook,
  { decisions, selfEmails, chairOf }: Judging,
) {
  let judge = createJudge({ partners: book.partners(), decisions, selfEmails });
  for (let round = 0; round < ROUNDS; round += 1) {
    let met = 0;
    for (const event of events) {
      if (event.status === 'cancelled' || judge(event).verdict !== 'mentoring') continue;
      const { fresh } = book.resolve(event, selfEmails, chairOf(event.uid));
      for (const partner of await store.partners.addMany(fresh)) book.learn(partner);
      met += fresh.length;
    }
    if (met === 0) break;
    judge = createJudge({ partners: book.partners(), decisions, selfEmails });
  }
  return judge;
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
