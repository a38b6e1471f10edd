import type { EventRow } from '../calendar/account';

/** Who is in an event, rooms and the user aside: `most` names, or addresses, and how many more there are. */
export function peopleIn({ event }: Pick<EventRow, 'event'>, most = 3) {
  const people = event.attendees.filter((a) => !a.resource && !a.self);
  const names = people.map((a) => a.name.trim() || a.email);
  return { shown: names.slice(0, most), rest: Math.max(0, names.length - most) };
}

/** The events whose title, names or addresses contain each word of `query`. */
export function matchingEvents(events: readonly EventRow[], query: string): readonly EventRow[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return events;
  return events.filter(({ event }) => {
    const people = event.attendees.flatMap((a) => [a.name, a.email]);
    const text = [event.title, ...people].join('\n').toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}
