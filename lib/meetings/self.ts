import type { CalendarEvent } from '../calendar/event';

const ADDRESS = /^[^\s@]+@[^\s@]+$/;

function countAddresses(events: readonly CalendarEvent[]): {
  counts: Map<string, number>;
  of: number;
} {
  const counts = new Map<string, number>();
  let of = 0;
  for (const uid of new Map(events.map((event) => [event.uid, event])).values()) {
    const people = uid.attendees.filter((a) => a.email && !a.resource);
    if (people.length < 2) continue;
    of += 1;
    for (const email of new Set(people.map((a) => a.email))) {
      counts.set(email, (counts.get(email) ?? 0) + 1);
    }
  }
  return { counts, of };
}

/** What a calendar calls itself where that is an address, lower-case; '' otherwise. */
export function addressIn(calendarName: string): string {
  const name = calendarName.trim().toLowerCase();
  return ADDRESS.test(name) ? name : '';
}

/**
 * The user's own addresses, as far as a calendar tells them: attendees that the source marks as self,
 * the calendar's name where it is an address (Google's exports), and the one address that is in at
 * least four of five series with several people, two series at least. May be empty.
 */
export function guessSelf(events: readonly CalendarEvent[], calendarName = ''): string[] {
  const own = new Set(
    events.flatMap((event) => event.attendees.filter((a) => a.self && a.email).map((a) => a.email)),
  );
  const name = addressIn(calendarName);
  if (name) own.add(name);
  if (own.size > 0) return [...own];
  const { counts, of } = countAddresses(events);
  const often = [...counts].filter(([, n]) => n >= 2 && n >= of * 0.8);
  const [only] = often;
  return only && often.length === 1 ? [only[0]] : [];
}

/** The events with the user's own entry marked among the attendees, so that nobody later takes it for a partner. */
export function markSelf(
  events: readonly CalendarEvent[],
  selfEmails: readonly string[],
): CalendarEvent[] {
  const own = new Set(selfEmails);
  return events.map((event) => ({
    ...event,
    attendees: event.attendees.map((a) => (own.has(a.email) ? { ...a, self: true } : a)),
  }));
}
