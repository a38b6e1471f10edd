import type { Attendee } from '@/lib/calendar/event';
import { cut, MAX_ATTENDEES, MAX_NAME } from '../live/limits';
import { type GoogleEvent, type GoogleGuest, guestSchema } from './schemas';

const STATUS: Readonly<Record<string, Attendee['status']>> = {
  accepted: 'accepted',
  declined: 'declined',
  tentative: 'tentative',
};

/** A calendar that was itself invited, or that organises the events of a shared calendar: nobody who talks. */
const CALENDAR = /@(group|resource)\.calendar\.google\.com$/;

function emailOf(text: string | null | undefined): string {
  const email = text?.trim().toLowerCase() ?? '';
  return /^[^\s@:]+@[^\s@]+$/.test(email) ? cut(email, MAX_NAME) : '';
}

function toAttendee(guest: GoogleGuest): Attendee {
  const email = emailOf(guest.email);
  return {
    name: cut(guest.displayName?.trim() ?? '', MAX_NAME),
    email,
    status: STATUS[guest.responseStatus ?? ''] ?? 'needs-action',
    optional: guest.optional === true,
    organizer: guest.organizer === true,
    resource: guest.resource === true || CALENDAR.test(email),
    self: guest.self === true,
  };
}

function invited(event: GoogleEvent): Attendee[] {
  const people: Attendee[] = [];
  const seen = new Set<string>();
  for (const item of event.attendees ?? []) {
    const parsed = guestSchema.safeParse(item);
    if (!parsed.success) continue;
    const person = toAttendee(parsed.data);
    const key = person.email || person.name;
    if (key === '' || seen.has(key)) continue;
    seen.add(key);
    if (people.length < MAX_ATTENDEES || person.self || person.organizer) people.push(person);
  }
  return people;
}

/**
 * Who is invited, each address once, the organiser marked among them or put first as a calendar file would
 * have it; not put there where it is a calendar, or the user alone with the event. Of a list that Google left
 * incomplete (`attendeesOmitted`) only the user's own entry stays: two of two hundred would look like a talk of two.
 */
export function guestsOf(event: GoogleEvent): Attendee[] {
  const people = invited(event);
  if (event.attendeesOmitted) return people.filter((person) => person.self);
  if (!event.organizer) return people;
  const organizer = toAttendee({
    ...event.organizer,
    organizer: true,
    responseStatus: 'accepted',
  });
  const listed = people.findIndex(({ email }) => email !== '' && email === organizer.email);
  if (listed !== -1)
    return people.map((one, i) => (i === listed ? { ...one, organizer: true } : one));
  const alone = organizer.self && people.length === 0;
  const known = people.some((person) => person.organizer);
  const nobody = organizer.email === '' && organizer.name === '';
  return alone || known || nobody || organizer.resource ? people : [organizer, ...people];
}
