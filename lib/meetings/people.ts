import type { Attendee, CalendarEvent } from '../calendar/event';
import { fold } from '../detection/text';

/** More people than this are a group: which of them is the partner, the user says. */
export const MOST_PARTNERS = 4;

function capitalise(word: string): string {
  return word.charAt(0).toLocaleUpperCase() + word.slice(1);
}

/** Directories write "Nair, Priya": people say "Priya Nair". */
function turned(name: string): string {
  const [, last, first] = /^([^,]+),\s*([^,]+)$/u.exec(name) ?? [];
  return last && first ? `${first.trim()} ${last.trim()}` : name;
}

/** A name for an attendee: the given one, else read off the address (`priya.nair@…` is Priya Nair). */
export function nameOf(attendee: Pick<Attendee, 'name' | 'email'>): string {
  const given = attendee.name.trim();
  if (given && !given.includes('@')) return turned(given);
  const [local = ''] = (given || attendee.email).split('@');
  const words = local.split(/[._+-]+/).filter((word) => /\p{L}/u.test(word));
  return words.map(capitalise).join(' ') || attendee.email;
}

/** Who was asked to come besides the user, those who declined too; no rooms. */
export function invitedTo(event: CalendarEvent, selfEmails: readonly string[] = []): Attendee[] {
  const people = event.attendees.filter(
    (a) => !a.resource && !a.self && !selfEmails.includes(a.email),
  );
  const known = selfEmails.length > 0 || event.attendees.some((a) => a.self);
  return known || people.length !== 2 ? people : withoutOwner(people, event.title);
}

/** Who takes part besides the user: no rooms, nobody who declined. */
export function othersOf(event: CalendarEvent, selfEmails: readonly string[] = []): Attendee[] {
  return invitedTo(event, selfEmails).filter((a) => a.status !== 'declined');
}

/** With the user's address unknown, one of two people is the user: the one the title doesn't name, else the organiser. */
function withoutOwner(people: Attendee[], title: string): Attendee[] {
  const words = fold(title);
  const named = people.filter((a) => words.includes(fold(nameOf(a).split(' ')[0] ?? '')));
  if (named.length === 1) return named;
  return people.filter((a) => !a.organizer).length === 1
    ? people.filter((a) => !a.organizer)
    : people;
}
