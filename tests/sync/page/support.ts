import type { CalendarEvent } from '@/lib/calendar/event';
import type { PageEvent } from '@/lib/page/types';
import type { Store } from '@/lib/storage/store';
import { attendee, event } from '../../support/events';

export const deps = { locale: 'en' } as const;

/** Two hours from now, in the browser's zone, as a page writes it. */
export function written(store: Store, hours = 2, minutes = 60): string {
  const start = store.clock() + hours * 3_600_000;
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatRange(start, start + minutes * 60_000);
}

const people = [
  { name: 'Jo Weber', email: 'jo@example.org' },
  { name: 'Priya Nair', email: 'priya@example.org' },
];

/** A mentoring meeting in two hours, opened in Google Calendar; nothing but the page tells of it. */
export function onGoogle(store: Store, more: Partial<PageEvent> = {}): PageEvent {
  return {
    site: 'google-calendar',
    key: btoa('abcde12345 jo@example.org').replace(/=+$/, ''),
    uid: 'abcde12345@google.com',
    recurrenceId: null,
    title: 'Mentoring Priya',
    when: written(store),
    lang: 'en-GB',
    people,
    joinUrl: null,
    ...more,
  };
}

/** The same in Outlook, whose page tells no uid. */
export function onOutlook(store: Store, more: Partial<PageEvent> = {}): PageEvent {
  return onGoogle(store, { site: 'outlook', key: 'AAkALgAAAAAAHYQDEapm', uid: null, ...more });
}

/** The same as an account or a file brings it. */
export function inCalendar(store: Store, more: Partial<CalendarEvent> = {}): CalendarEvent {
  const at = (hours: number) =>
    new Date(store.clock() + hours * 3_600_000).toISOString().replace('.000', '');
  return event({
    uid: 'abcde12345@google.com',
    title: 'Mentoring Priya',
    start: at(2),
    end: at(3),
    attendees: [
      attendee('Jo Weber', 'jo@example.org', { self: true, organizer: true }),
      attendee('Priya Nair', 'priya@example.org'),
    ],
    ...more,
  });
}
