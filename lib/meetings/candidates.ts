import type { EventRow } from '../calendar/account';
import type { Attendee } from '../calendar/event';
import type { Meeting } from '../mentoring/meeting';
import type { Partner } from '../mentoring/partner';
import { type Stage, stageOf } from '../mentoring/rules/running';
import { DAY } from '../shared/time';
import type { Wording } from '../shared/wording';
import type { Store } from '../storage/store';
import { takesPlace } from './event-row';
import { MOST_PARTNERS, nameOf, othersOf } from './people';
import { type WhoChoice, whoWith } from './who-with';

/** One "Is this mentoring?" card: a series, or an event that doesn't repeat. Times in UTC ms. */
export interface Candidate {
  uid: string;
  title: string;
  start: number;
  end: number;
  recurring: boolean;
  attendees: Attendee[];
  reasons: Wording[];
  /** With whom it is, as far as guests and title tell; empty for a group, too. */
  partnerNames: string[];
  /** The same in one text, empty where nobody is named. */
  partnerName: string;
}

/** What was recognised, one a series. */
export interface FoundMeeting extends Candidate {
  /** Occurrences in the window read. */
  occurrences: number;
  /** Whom to offer where its meetings are with nobody; null where nothing is to be asked. */
  whoChoices: WhoChoice[] | null;
  /** The meeting shown; null where the event made none. */
  meetingId: string | null;
  /** Where the meeting shown stands in time: one closed early is over. */
  stage: Stage;
  /** Whether the meeting shown did not take place, and how. */
  off: 'missed' | 'cancelled' | null;
  /** The partners whom it is with. */
  partners: Pick<Partner, 'id' | 'name' | 'chair'>[];
}

const none: ReadonlySet<string> = new Set();

/** The occurrence a series is shown by: the running or next one, else the last. `over`: event keys of closed ones. */
function shownOf(rows: readonly EventRow[], now: number, over = none): EventRow | undefined {
  return rows.find((r) => r.end > now && !over.has(r.eventKey)) ?? rows.at(-1);
}

/** The event keys of meetings that are over before their time: closed early. */
async function closedEarly(store: Store, series: readonly EventRow[][], now: number) {
  // Nobody closes more than the one that runs and the one that is about to.
  const rows = series.flatMap((all) => all.filter(({ end }) => end > now).slice(0, 2));
  const keys = rows.map(({ eventKey }) => eventKey);
  const meetings = await store.meetings.table.where('eventKey').anyOf(keys).toArray();
  const over = store.meetings.read(meetings).filter((one) => stageOf(one, now) === 'over');
  return new Set(over.flatMap(({ eventKey }) => eventKey ?? []));
}

function offOf(status: Meeting['status'] | undefined): FoundMeeting['off'] {
  return status === 'missed' || status === 'cancelled' ? status : null;
}

function guestNames({ event }: EventRow): string[] {
  const others = othersOf(event);
  return others.length > MOST_PARTNERS ? [] : others.map(nameOf);
}

function toCandidate(row: EventRow, partnerNames: string[]): Candidate {
  const { event } = row;
  return {
    uid: event.uid,
    title: event.title,
    start: row.start,
    end: row.end,
    recurring: event.recurrenceId !== null,
    attendees: event.attendees,
    reasons: row.reasons,
    partnerNames,
    partnerName: partnerNames.join(', '),
  };
}

const soonestFirst = <T extends Candidate>(all: T[]): T[] => all.sort((a, b) => a.start - b.start);

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
  const rows = [...series.values()].flatMap((all) => shownOf(all, now) ?? []);
  const bare = rows.filter(({ event }) => othersOf(event).length === 0);
  // The words that are nobody's name are many: they come only where a title has to tell the name.
  const reader = bare.length > 0 ? await import('./name-from-title') : null;
  const titled = new Map(bare.map(({ id, event }) => [id, reader?.nameFromTitle(event.title)]));
  return soonestFirst(
    rows.map((row) => {
      const name = titled.get(row.id);
      return toCandidate(row, name ? [name] : guestNames(row));
    }),
  );
}

const stages: readonly Stage[] = ['running', 'ahead', 'over'];

/** What runs, then what comes, soonest first, then what is over, latest first. */
function byStage(a: FoundMeeting, b: FoundMeeting): number {
  const time = a.stage === 'over' ? b.start - a.start : a.start - b.start;
  return stages.indexOf(a.stage) - stages.indexOf(b.stage) || time;
}

/** The series recognised as mentoring: what runs, what comes next, and what is over. */
export async function found(store: Store, now: number): Promise<FoundMeeting[]> {
  const series = [...(await judged(store, 'mentoring', now - 90 * DAY, now + 120 * DAY)).values()];
  const over = await closedEarly(store, series, now);
  const shown = series.flatMap((rows) => shownOf(rows, now, over) ?? []);
  const who = await whoWith(store, shown);
  const counts = new Map(series.map((rows) => [rows[0]?.event.uid, rows.length]));
  return shown
    .map((row) => {
      const known = who.get(row.eventKey);
      return {
        ...toCandidate(row, known?.partnerNames ?? guestNames(row)),
        occurrences: counts.get(row.event.uid) ?? 0,
        whoChoices: known?.choices ?? null,
        meetingId: known?.meeting.id ?? null,
        stage: stageOf(known?.meeting ?? { ...row, status: 'planned', closedAt: null }, now),
        off: offOf(known?.meeting.status),
        partners: known?.partners ?? [],
      };
    })
    .sort(byStage);
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
