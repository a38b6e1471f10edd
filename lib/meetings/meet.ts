import type { CalendarEvent } from '../calendar/event';
import type { Partner } from '../mentoring/partner';
import type { ChairOf } from './judge-events';
import type { PartnerBook } from './partner-book';
import { invitedTo } from './people';

/** How little an event tells of its people: 0 with their addresses, 1 with names only, 2 with a title. */
function vagueness(event: CalendarEvent): 0 | 1 | 2 {
  const invited = invitedTo(event);
  if (invited.length === 0) return 2;
  return invited.every(({ email }) => email !== '') ? 0 : 1;
}

/** Who tells most goes first, so that "Amina" in a title is found under her full name. */
function clearestFirst(events: readonly CalendarEvent[]): CalendarEvent[] {
  const by = ([0, 1, 2] as const).map((level) => events.filter((e) => vagueness(e) === level));
  return by.flat();
}

/** Enters the people of these mentoring events in the book, and gives those met for the first time (`now` in UTC ms). */
export function meet(
  events: readonly CalendarEvent[],
  book: PartnerBook,
  self: readonly string[],
  chairOf: ChairOf,
  now: number,
): Partner[] {
  const met: Partner[] = [];
  for (const event of clearestFirst(events)) {
    for (const fresh of book.resolve(event, self, chairOf(event)).fresh) {
      const stamps = { createdAt: now, updatedAt: now, deletedAt: null };
      const partner: Partner = { ...fresh, id: crypto.randomUUID(), ...stamps };
      book.learn(partner);
      met.push(partner);
    }
  }
  return met;
}
