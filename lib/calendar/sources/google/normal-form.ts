import type { CalendarEvent } from '@/lib/calendar/event';
import { findCallLink } from '@/lib/calendar/join-link';
import type { Wording } from '@/lib/i18n/translate';
import { htmlToText } from '../ics/details/texts';
import { cut, MAX_DESCRIPTION, MAX_ID, MAX_LOCATION, MAX_TITLE } from '../live/limits';
import { type ReadTime, readTime } from '../live/times';
import { guestsOf } from './guests';
import { entryPointSchema, type GoogleEvent } from './schemas';

/** How to read the events of one calendar. */
export interface Reading {
  /** IANA name of the calendar's zone, '' when unknown. */
  timeZone: string;
  /** Whether private events come with place and description too, or with their title only. */
  showPrivate: boolean;
}

/** An event in the normal form, with what was mended in it; or why it has none. */
export type NormalForm =
  | { kind: 'event'; event: CalendarEvent; start: ReadTime; end: ReadTime; mended?: Wording['id'] }
  | { kind: 'no-meeting' }
  | { kind: 'odd'; reason: Wording['id'] };

/** Kinds of entries that are no meetings, whatever stands in them. */
const NO_MEETINGS = new Set([
  'focusTime',
  'outOfOffice',
  'workingLocation',
  'birthday',
  'fromGmail',
]);

const DAY = 86_400_000;

function dayAfter(day: ReadTime): ReadTime {
  const at = day.at + DAY;
  const text = new Date(at).toISOString();
  // The last day that can be written has none after it.
  return text.startsWith('+') ? day : { text: text.slice(0, 10), at, isDate: true };
}

/** The end, exclusive; without one that can be used an all-day event ends with its day, another at its start. */
function endOf(
  event: GoogleEvent,
  start: ReadTime,
  zone: string,
): { end: ReadTime; mended?: Wording['id'] } {
  const end = readTime(event.end, zone);
  const least = start.isDate ? dayAfter(start) : start;
  if (!event.end) return { end: least };
  if (!end || end.isDate !== start.isDate) {
    return { end: least, mended: 'calendar.problem.end-time' };
  }
  return end.at < least.at ? { end: least, mended: 'calendar.problem.end-first' } : { end };
}

/** The texts where a call's address may stand, the most reliable first. */
function linkTexts(event: GoogleEvent, hidden: boolean): string[] {
  const points = (event.conferenceData?.entryPoints ?? []).slice(0, 20).flatMap((item) => {
    const point = entryPointSchema.safeParse(item);
    return point.success ? [point.data] : [];
  });
  const isVideo = (point: { entryPointType?: string | null | undefined }) =>
    point.entryPointType === 'video';
  const calls = [...points.filter(isVideo), ...points.filter((point) => !isVideo(point))];
  const texts = [...calls.map(({ uri }) => uri), event.hangoutLink, event.location];
  if (!hidden) texts.push(event.description);
  return texts.map((text) => cut(text ?? '', MAX_DESCRIPTION));
}

/** Descriptions may hold HTML; plain ones stay as they were written. */
function plain(description: string): string {
  const text = cut(description, MAX_DESCRIPTION);
  return /<\/?[a-z][^>]*>|&\w+;|&#\d+;/i.test(text) ? htmlToText(text) : text;
}

function textsOf(event: GoogleEvent, { showPrivate }: Reading) {
  const secret = event.visibility === 'private' || event.visibility === 'confidential';
  const hidden = secret && !showPrivate;
  return {
    title: cut((event.summary ?? '').trim(), MAX_TITLE),
    description: hidden ? '' : plain(event.description ?? ''),
    location: hidden ? '' : cut((event.location ?? '').trim(), MAX_LOCATION),
    joinUrl: findCallLink(linkTexts(event, hidden)),
  };
}

/** Google forms the uid of its own events from the id, that of the series for an occurrence. */
function uidOf({ iCalUID, recurringEventId, id }: GoogleEvent): string {
  return cut(iCalUID || `${recurringEventId || id}@google.com`, MAX_ID);
}

/**
 * One event of `events.list` with singleEvents=true in the form that every source hands over: uid is the
 * iCalUID, which a series' occurrences share; recurrenceId the original start, a date for all-day series.
 *
 * - Focus time, out of office, working location, birthdays and what Gmail made of a mail are left out: the
 *   normal form has no word for them, and detection is never to see them.
 * - A private or confidential event has title, time, people and call only, unless the user wants more.
 * - What the normal form can't hold (colour, reminders, additionalGuests, attachments) is left out.
 *
 * A cancelled event has no normal form; ask for its status first.
 * https://developers.google.com/workspace/calendar/api/v3/reference/events#resource
 */
export function normalForm(event: GoogleEvent, reading: Reading): NormalForm {
  if (NO_MEETINGS.has(event.eventType ?? '')) return { kind: 'no-meeting' };
  if (!event.start?.date && !event.start?.dateTime) {
    return { kind: 'odd', reason: 'calendar.problem.no-start' };
  }
  const start = readTime(event.start, reading.timeZone);
  if (!start) return { kind: 'odd', reason: 'calendar.problem.start' };
  const original = event.recurringEventId
    ? readTime(event.originalStartTime, reading.timeZone)
    : undefined;
  const lost = event.recurringEventId && !original ? 'calendar.problem.recurrence-id' : undefined;
  const { end, mended = lost } = endOf(event, start, reading.timeZone);
  const normal: CalendarEvent = {
    uid: uidOf(event),
    // An occurrence that doesn't say where it belongs is told from its siblings by its own start.
    recurrenceId: event.recurringEventId ? (original ?? start).text : null,
    start: start.text,
    end: end.text,
    allDay: start.isDate,
    ...textsOf(event, reading),
    status: event.status === 'tentative' ? 'tentative' : 'confirmed',
    attendees: guestsOf(event),
  };
  return { kind: 'event', event: normal, start, end, ...(mended && { mended }) };
}
