import type { Attendee } from '@/lib/calendar/event';
import { cut, MAX_ATTENDEES, MAX_NAME } from './limits';

/** An address in lower case, '' when it is none (an X.500 name, a placeholder). */
export function emailOf(text: string | null | undefined): string {
  const email = text?.trim().toLowerCase() ?? '';
  return /^[^\s@:]+@[^\s@]+$/.test(email) ? cut(email, MAX_NAME) : '';
}

/** A name as it may be kept. */
export function nameOf(text: string | null | undefined): string {
  return cut(text?.trim() ?? '', MAX_NAME);
}

/** Each address once, those without any left out; of more than can be kept the user and the organiser stay. */
export function eachOnce(people: Iterable<Attendee>): Attendee[] {
  const kept: Attendee[] = [];
  const seen = new Set<string>();
  for (const person of people) {
    const key = person.email || person.name;
    if (key === '' || seen.has(key)) continue;
    seen.add(key);
    if (kept.length < MAX_ATTENDEES || person.self || person.organizer) kept.push(person);
  }
  return kept;
}

/**
 * The organiser marked among those invited, or put first as a calendar file would have it; not put there where it
 * is a room or a calendar, or the user alone with the event.
 */
export function withOrganizer(people: Attendee[], organizer: Attendee): Attendee[] {
  const listed = people.findIndex(({ email }) => email !== '' && email === organizer.email);
  if (listed !== -1)
    return people.map((one, i) => (i === listed ? { ...one, organizer: true } : one));
  const alone = organizer.self && people.length === 0;
  const known = people.some((person) => person.organizer);
  const nobody = organizer.email === '' && organizer.name === '';
  return alone || known || nobody || organizer.resource ? people : [organizer, ...people];
}
