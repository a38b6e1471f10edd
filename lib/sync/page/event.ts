import { type Attendee, type CalendarEvent, calendarTimeSchema } from '@/lib/calendar/event';
import { callLink } from '@/lib/calendar/join-link';
import type { When } from '@/lib/calendar/sources/page/read-when';
import type { EventLink } from '@/lib/mentoring/meeting';
import type { PageEvent } from '@/lib/page/types';
import { plainLine } from '@/lib/shared/plain-line';
import { isSampleUid } from '@/lib/shared/sample-id';
import { localDate } from '@/lib/shared/time';
import { ownerOf } from './owner';

/** How long what a page says may be; UTF-16 units, and people. */
const MOST = { title: 500, name: 120, email: 320, people: 100, uid: 400, key: 4000, link: 2000 };
const ADDRESS = /^[^\s@]+@[^\s@]+$/u;
/** A uid as calendars make them: no blanks, no controls. */
const UID = /^[!-~]+$/u;

/** What an event is known by. */
export type EventId = Pick<EventLink, 'uid' | 'recurrenceId'>;

/** A uid for an event whose page tells none: the same for the same page's id, and nothing to be read off it. */
async function madeUp({ site, key }: PageEvent): Promise<string> {
  const text = new TextEncoder().encode(`${site}\n${key.slice(0, MOST.key)}`);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', text)).slice(0, 16);
  return `page-${[...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

const isTime = (text: string | null) =>
  calendarTimeSchema.safeParse(text).success && !Number.isNaN(Date.parse(text ?? ''));

/** The ids under which the event's meeting is found again; never one of the sample's. */
export async function eventIdOf(event: PageEvent): Promise<EventId> {
  const { uid, recurrenceId } = event;
  const told = uid !== null && uid.length <= MOST.uid && UID.test(uid) && !isSampleUid(uid);
  // Without its series' uid an occurrence is an event of its own.
  if (!told) return { uid: await madeUp(event), recurrenceId: null };
  return { uid, recurrenceId: isTime(recurrenceId) ? recurrenceId : null };
}

function attendeesOf(event: PageEvent): Attendee[] {
  const owner = ownerOf(event);
  const people = event.people.slice(0, MOST.people).map(({ name, email, self = false }) => {
    const address = email.trim().toLowerCase();
    const valid = address.length <= MOST.email && ADDRESS.test(plainLine(address, MOST.email));
    const known = valid ? plainLine(address, MOST.email) : '';
    return { name: plainLine(name, MOST.name), email: known, self };
  });
  const different = new Map(people.map((one) => [one.email || one.name, one]));
  different.delete('');
  return [...different.values()].map((one) => ({
    ...one,
    status: 'needs-action',
    optional: false,
    organizer: false,
    resource: false,
    self: one.self || (owner !== '' && one.email === owner),
  }));
}

const utc = (instant: number) => new Date(instant).toISOString().replace('.000Z', 'Z');

/** What a page shows of an event in the normal form; every text capped, without controls, as plain text. */
export function calendarEventOf(event: PageEvent, id: EventId, when: When): CalendarEvent {
  const time = when.allDay ? (at: number) => localDate(at) : utc;
  return {
    ...id,
    start: time(when.start),
    end: time(when.end),
    allDay: when.allDay,
    title: plainLine(event.title, MOST.title),
    description: '',
    location: '',
    status: 'confirmed',
    attendees: attendeesOf(event),
    joinUrl: event.joinUrl === null ? null : callLink(event.joinUrl.slice(0, MOST.link)),
  };
}
