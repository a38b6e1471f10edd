import type { Attendee, CalendarEvent } from '@/lib/calendar/event';
import { findCallLink } from '@/lib/calendar/join-link';
import type { Wording } from '@/lib/i18n/translate';
import { htmlToText } from '../ics/details/texts';
import { cut, MAX_DESCRIPTION, MAX_ID, MAX_LOCATION, MAX_TITLE } from '../live/limits';
import type { ReadTime } from '../live/times';
import { isFocusTime } from './focus-time';
import { guestsOf } from './guests';
import { completed } from './masters';
import { type GraphEvent, type Master, placeSchema } from './schemas';
import { originalStart, readGraphTime } from './times';
import { seriesUid } from './uid';

/** How to read the events of one calendar. */
export interface Reading {
  /** Whether private events come with place and description too, or with their title only. */
  showPrivate: boolean;
  /** Whether descriptions are read. */
  readBody: boolean;
  /** The user's own addresses, lower-case. */
  own: ReadonlySet<string>;
}

/** An event in the normal form, with what was mended in it; or why it has none. */
export type NormalForm =
  | { kind: 'event'; event: CalendarEvent; start: ReadTime; end: ReadTime; mended?: Wording['id'] }
  | { kind: 'no-meeting' }
  | { kind: 'odd'; reason: Wording['id'] };

/** The end, exclusive; without one that can be used an event ends at its start, an all-day one with its day. */
function endOf(
  event: GraphEvent,
  start: ReadTime,
  zone: string,
): { end: ReadTime; mended?: Wording['id'] } {
  const next = new Date(start.at + 86_400_000).toISOString();
  // The last day that can be written has none after it.
  const later = { text: next.slice(0, 10), at: start.at + 86_400_000, isDate: true };
  const least = start.isDate && !next.startsWith('+') ? later : start;
  if (!event.end?.dateTime) return { end: least };
  const end = readGraphTime(event.end, start.isDate, zone);
  if (!end) return { end: least, mended: 'calendar.problem.end-time' };
  return end.at < least.at ? { end: least, mended: 'calendar.problem.end-first' } : { end };
}

function placesOf({ location, locations }: GraphEvent) {
  const places = (locations ?? []).slice(0, 20).flatMap((item) => {
    const place = placeSchema.safeParse(item);
    return place.success ? [place.data] : [];
  });
  const all = places.length > 0 ? places : location ? [location] : [];
  const names = new Set(all.flatMap(({ displayName }) => displayName?.trim() || []));
  return { names: [...names].join('; '), links: all.map(({ locationUri }) => locationUri) };
}

function wordsOf({ body, bodyPreview }: GraphEvent): string {
  const content = cut(body?.content ?? '', MAX_DESCRIPTION);
  const words = body?.contentType?.toLowerCase() === 'html' ? htmlToText(content) : content;
  return words.trim() || cut(bodyPreview ?? '', MAX_DESCRIPTION);
}

function textsOf(event: GraphEvent, { showPrivate, readBody }: Reading) {
  const secret = event.sensitivity === 'private' || event.sensitivity === 'confidential';
  const hidden = secret && !showPrivate;
  const places = placesOf(event);
  const description = hidden || !readBody ? '' : wordsOf(event);
  const { onlineMeeting, onlineMeetingUrl } = event;
  const links = [
    onlineMeeting?.joinUrl,
    onlineMeetingUrl,
    ...places.links,
    places.names,
    description,
  ];
  return {
    title: cut((event.subject ?? '').trim(), MAX_TITLE),
    description,
    location: hidden ? '' : cut(places.names, MAX_LOCATION),
    joinUrl: findCallLink(links.map((text) => cut(text ?? '', MAX_DESCRIPTION))),
  };
}

/**
 * Graph has no word for focus time, working location or birthdays. Told by what is there: nobody else is in it,
 * and it says that the user is out of office or works elsewhere, or it is called focus time, or it is a whole day that
 * comes every year and takes no time. With somebody else in it, or somebody's with hidden guests, it is a meeting.
 */
function isNoMeeting(
  { showAs, subject, hideAttendees, isOrganizer }: GraphEvent,
  { people, allDay, yearly }: { people: Attendee[]; allDay: boolean; yearly: boolean },
): boolean {
  if (people.some(({ self, resource }) => !self && !resource)) return false;
  if (hideAttendees && isOrganizer === false) return false;
  if (showAs === 'oof' || showAs === 'workingElsewhere') return true;
  if (isFocusTime(cut(subject ?? '', MAX_TITLE))) return true;
  return allDay && yearly && showAs === 'free';
}

function statusOf({ isCancelled, showAs }: GraphEvent): CalendarEvent['status'] {
  if (isCancelled) return 'cancelled';
  return showAs === 'tentative' ? 'tentative' : 'confirmed';
}

/** The uid that all copies of the event have; an occurrence has that of its series. */
function uidOf(event: GraphEvent, master: Master | undefined): string {
  const own = event.iCalUId || '';
  if (!event.seriesMasterId) return cut(own || event.id || '', MAX_ID);
  return cut(master?.iCalUId || seriesUid(own) || own || event.seriesMasterId, MAX_ID);
}

/**
 * One entry of a calendarView in the form that every source hands over. Graph gives each occurrence of a series an
 * iCalUId of its own, while in a file and in Google's copy they share the series' (RFC 5545 3.8.4.7): so uid is the
 * series', and recurrenceId the original start, a date in an all-day series. What an occurrence doesn't tell is
 * taken from its series (`master`).
 *
 * - Out of office, working elsewhere, focus time and birthdays with nobody else in them are left out (`isNoMeeting`).
 * - A private or confidential event has title, time, people and call only, unless the user wants more.
 * - What the normal form can't hold (categories, importance, reminders, attachments) is left out.
 *
 * https://learn.microsoft.com/en-us/graph/api/resources/event
 */
export function normalForm(
  bare: GraphEvent,
  master: Master | undefined,
  reading: Reading,
): NormalForm {
  const event = completed(bare, master);
  const allDay = event.isAllDay === true;
  const zone = event.originalStartTimeZone ?? 'UTC';
  if (!event.start?.dateTime) return { kind: 'odd', reason: 'calendar.problem.no-start' };
  const start = readGraphTime(event.start, allDay, zone);
  if (!start) return { kind: 'odd', reason: 'calendar.problem.start' };
  const people = guestsOf(event, reading.own);
  if (isNoMeeting(event, { people, allDay, yearly: master?.yearly === true }))
    return { kind: 'no-meeting' };
  const inSeries = Boolean(event.seriesMasterId);
  const original = inSeries ? originalStart(event, { start, allDay, master }) : undefined;
  const lost = inSeries && !original ? 'calendar.problem.recurrence-id' : undefined;
  const { end, mended = lost } = endOf(event, start, zone);
  const normal: CalendarEvent = {
    uid: uidOf(event, master),
    // An occurrence that doesn't say where it belongs is told from its siblings by its own start.
    recurrenceId: inSeries ? (original ?? start).text : null,
    start: start.text,
    end: end.text,
    allDay,
    ...textsOf(event, reading),
    status: statusOf(event),
    attendees: people,
  };
  return { kind: 'event', event: normal, start, end, ...(mended && { mended }) };
}
