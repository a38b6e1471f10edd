import type { Attendee, CalendarEvent } from '@/lib/calendar/event';

/** An attendee with the rest filled in. */
export function attendee(name: string, email: string, more: Partial<Attendee> = {}): Attendee {
  const rest = { optional: false, organizer: false, resource: false, self: false };
  return { name, email, status: 'accepted', ...rest, ...more };
}

/** An event with the rest filled in; an hour long unless told. */
export function event(more: Partial<CalendarEvent> & { start: string }): CalendarEvent {
  const hourLater = new Date(Date.parse(more.start) + 3_600_000).toISOString();
  return {
    uid: 'event-1',
    recurrenceId: null,
    end: hourLater.replace('.000', ''),
    allDay: false,
    title: 'Mentoring with Priya',
    description: '',
    location: '',
    status: 'confirmed',
    attendees: [],
    joinUrl: null,
    ...more,
  };
}
