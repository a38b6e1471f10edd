import type { EventRow } from '../calendar/account';
import type { Attendee } from '../calendar/event';
import { DAY } from '../shared/time';
import type { Wording } from '../shared/wording';
import type { Store } from '../storage/store';
import { takesPlace } from './event-row';
import { nameFromTitle } from './name-from-title';
import { nameOf, othersOf } from './people';

/** One "Is this mentoring?" card: a series, or an event that doesn't repeat. Times in UTC ms. */
export interface Candidate {
  uid: string;
  title: string;
  start: number;
  end: number;
  recurring: boolean;
  attendees: Attendee[];
  reasons: Wording[];
  partnerName: string;
}

/** What was recognised, one a series. */
export interface FoundMeeting extends Candidate {
  /** Occurrences in the window read. */
  occurrences: number;
}

function toCandidate(rows: readonly EventRow[], now: number): Candidate | undefined {
  const row = rows.find((r) => r.end > now) ?? rows.at(-1);
  if (!row) return undefined;
  const { event } = row;
  const [other] = othersOf(event);
  return {
    uid: event.uid,
    title: event.title,
    start: row.start,
    end: row.end,
    recurring: event.recurrenceId !== null,
    attendees: event.attendees,
    reasons: row.reasons,
    partnerName: other ? nameOf(other) : nameFromTitle(event.title),
  };
}

async function judged(store: Store, verdict: EventRow['verdict'], from: number, to: number) {
  const rows = store.calendarEvents.read(
    await store.calendarEvents.table
      .where('[verdict+start]')
      .between([verdict, from], [verdict, to])
      .limit(5_000)
      .toArray(),
  );
  const series = new Map<string, EventRow[]>();
  for (const row of rows) {
    if (!takesPlace(row.event)) continue;
    series.set(row.event.uid, [...(series.get(row.event.uid) ?? []), row]);
  }
  return series;
}

/** The series Cairn isn't sure of, soonest first: those that come up within `days`, or were in the last week. */
export async function candidates(store: Store, now: number, days = 60): Promise<Candidate[]> {
  const series = await judged(store, 'maybe', now - 7 * DAY, now + days * DAY);
  return [...series.values()]
    .flatMap((rows) => toCandidate(rows, now) ?? [])
    .sort((a, b) => a.start - b.start);
}

/** The series recognised as mentoring, soonest next meeting first. */
export async function found(store: Store, now: number): Promise<FoundMeeting[]> {
  const series = await judged(store, 'mentoring', now - 90 * DAY, now + 120 * DAY);
  return [...series.values()]
    .flatMap((rows) => {
      const candidate = toCandidate(rows, now);
      return candidate ? [{ ...candidate, occurrences: rows.length }] : [];
    })
    .sort((a, b) => a.start - b.start);
}

/** Coming events that aren't taken for mentoring, soonest first, for marking by hand; one a series. */
export async function upcomingEvents(store: Store, now: number, limit = 200): Promise<EventRow[]> {
  const rows = store.calendarEvents.read(
    await store.calendarEvents.table
      .where('[verdict+start]')
      .between(['other', now], ['other', now + 120 * DAY])
      .limit(limit * 5)
      .toArray(),
  );
  const first = new Map<string, EventRow>();
  for (const row of rows) {
    if (takesPlace(row.event) && !first.has(row.event.uid)) first.set(row.event.uid, row);
  }
  return [...first.values()].slice(0, limit);
}

/** Meetings of one partner, newest first. */
export async function meetingsOf(store: Store, partnerId: string, limit: number) {
  const rows = await store.meetings.table
    .where('partnerStarts')
    .between(`${partnerId} `, `${partnerId} \uffff`)
    .reverse()
    .limit(limit)
    .toArray();
  return store.meetings.read(rows);
}
