import type { CalendarEvent } from '../calendar/event';
import { toInstant } from '../calendar/instants';
import { fold } from '../detection/text';
import { nameOf } from './people';

type Seen = Pick<CalendarEvent, 'title' | 'start' | 'allDay' | 'attendees'>;

/** A title as far as two writings of it are one. */
export function foldTitle(title: string): string {
  return fold(title)
    .replace(/[\p{Cf}\s]+/gu, ' ')
    .trim();
}

/** What somebody is known by: a page may show a name without the address. */
const marks = ({ name, email }: Seen['attendees'][number]) =>
  [email, name === '' ? '' : fold(nameOf({ name, email }))].filter(Boolean);

/**
 * Whether the organiser is among the people of the page, or, since a small card shows few of them, everybody it
 * shows is among the event's; where nobody organises, whether anybody is.
 */
function peopleAgree(page: Seen, event: Seen): boolean {
  const people = event.attendees.filter(({ resource }) => !resource);
  if (page.attendees.length === 0 || people.length === 0) return true;
  const shown = new Set(page.attendees.flatMap(marks));
  const organisers = people.filter(({ organizer }) => organizer);
  const asked = organisers.length > 0 ? organisers : people;
  if (asked.some((one) => marks(one).some((mark) => shown.has(mark)))) return true;
  const invited = new Set(people.flatMap(marks));
  return page.attendees.every((one) => marks(one).some((mark) => invited.has(mark)));
}

/**
 * Whether what a page shows is this event of a calendar, where no id tells: same start, same title, and the
 * people, as far as both sides tell of them. Events without a title, or a whole day long, are not compared.
 */
export function looksSame(page: Seen, event: Seen): boolean {
  const title = foldTitle(page.title);
  return (
    title !== '' &&
    !page.allDay &&
    !event.allDay &&
    toInstant(page.start) === toInstant(event.start) &&
    title === foldTitle(event.title) &&
    peopleAgree(page, event)
  );
}
