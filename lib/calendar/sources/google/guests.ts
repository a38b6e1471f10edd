import type { Attendee } from '@/lib/calendar/event';
import { eachOnce, emailOf, nameOf, withOrganizer } from '../live/guests';
import { type GoogleEvent, type GoogleGuest, guestSchema } from './schemas';

const STATUS: Readonly<Record<string, Attendee['status']>> = {
  accepted: 'accepted',
  declined: 'declined',
  tentative: 'tentative',
};

/** A calendar that was itself invited, or that organises the events of a shared calendar: nobody who talks. */
const CALENDAR = /@(group|resource)\.calendar\.google\.com$/;

function toAttendee(guest: GoogleGuest): Attendee {
  const email = emailOf(guest.email);
  return {
    name: nameOf(guest.displayName),
    email,
    status: STATUS[guest.responseStatus ?? ''] ?? 'needs-action',
    optional: guest.optional === true,
    organizer: guest.organizer === true,
    resource: guest.resource === true || CALENDAR.test(email),
    self: guest.self === true,
  };
}

function* invited(event: GoogleEvent): Generator<Attendee> {
  for (const item of event.attendees ?? []) {
    const parsed = guestSchema.safeParse(item);
    if (parsed.success) yield toAttendee(parsed.data);
  }
}

/**
 * Who is invited, each address once, with the organiser (`withOrganizer`). Of a list that Google left incomplete
 * (`attendeesOmitted`) only the user's own entry stays: two of two hundred would look like a talk of two.
 */
export function guestsOf(event: GoogleEvent): Attendee[] {
  const people = eachOnce(invited(event));
  if (event.attendeesOmitted) return people.filter((person) => person.self);
  if (!event.organizer) return people;
  const organizer = { ...event.organizer, organizer: true, responseStatus: 'accepted' };
  return withOrganizer(people, toAttendee(organizer));
}
