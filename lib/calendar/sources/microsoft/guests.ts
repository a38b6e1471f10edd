import type { Attendee } from '@/lib/calendar/event';
import { eachOnce, emailOf, nameOf, withOrganizer } from '../live/guests';
import { type GraphEvent, type GraphGuest, guestSchema } from './schemas';

const STATUS: Readonly<Record<string, Attendee['status']>> = {
  organizer: 'accepted',
  accepted: 'accepted',
  declined: 'declined',
  tentativelyaccepted: 'tentative',
};

const answered = (response: string | null | undefined): Attendee['status'] =>
  STATUS[response?.toLowerCase() ?? ''] ?? 'needs-action';

function toAttendee(
  { emailAddress, type, status }: GraphGuest,
  own: ReadonlySet<string>,
): Attendee {
  const email = emailOf(emailAddress?.address);
  return {
    name: nameOf(emailAddress?.name),
    email,
    status: answered(status?.response),
    optional: type === 'optional',
    organizer: status?.response === 'organizer',
    resource: type === 'resource',
    self: own.has(email),
  };
}

function* invited(event: GraphEvent, own: ReadonlySet<string>): Generator<Attendee> {
  for (const item of event.attendees ?? []) {
    const parsed = guestSchema.safeParse(item);
    if (parsed.success) yield toAttendee(parsed.data, own);
  }
}

/** The user's answer, which the event tells sooner than the list does. */
function withOwnAnswer(people: Attendee[], event: GraphEvent): Attendee[] {
  const status = answered(event.responseStatus?.response);
  if (status === 'needs-action') return people;
  return people.map((person) => (person.self ? { ...person, status } : person));
}

/**
 * Who is invited, each address once, with the organiser (`withOrganizer`). Graph marks nobody as the user: they are
 * told by their own addresses (lower-case), and as organiser by isOrganizer. Where each guest sees only themselves
 * (`hideAttendees`) and the user isn't the host, the list is incomplete: only the user's own entry stays.
 * https://learn.microsoft.com/en-us/graph/api/resources/attendee
 */
export function guestsOf(event: GraphEvent, own: ReadonlySet<string>): Attendee[] {
  const people = withOwnAnswer(eachOnce(invited(event, own)), event);
  if (event.hideAttendees && !event.isOrganizer) return people.filter(({ self }) => self);
  if (!event.organizer) return people;
  const host = toAttendee({ ...event.organizer, status: { response: 'organizer' } }, own);
  const self = host.self || event.isOrganizer === true;
  const all = withOrganizer(people, { ...host, self });
  return all.map((one) => (one.organizer && self ? { ...one, self } : one));
}
