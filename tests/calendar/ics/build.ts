import type { CalendarEvent } from '@/lib/calendar/event';
import { type CalendarContent, type ReadOptions, readCalendar } from '@/lib/calendar/sources/ics';

/** A window that spans whole UTC dates, `YYYY-MM-DD`, `to` exclusive. */
export function between(from: string, to: string): { from: number; to: number } {
  return { from: Date.parse(from), to: Date.parse(to) };
}

/** A VCALENDAR around the given lines, with CRLF. */
export function calendar(...lines: string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:test', ...lines, 'END:VCALENDAR', ''].join(
    '\r\n',
  );
}

/** A VEVENT with a UID unless the lines bring one. */
export function vevent(...lines: string[]): string {
  const uid = lines.some((line) => line.startsWith('UID')) ? [] : ['UID:one@test'];
  return ['BEGIN:VEVENT', ...uid, ...lines, 'END:VEVENT'].join('\r\n');
}

/** Reads with the year 2026 as window and UTC as the machine's zone, unless said otherwise. */
export function read(
  input: string | Uint8Array,
  options: Partial<ReadOptions> = {},
): CalendarContent {
  const window = between('2026-01-01', '2027-01-01');
  return readCalendar(input, { window, localZone: 'UTC', ...options });
}

/** The events of one VEVENT or several in a calendar of their own. */
export function eventsOf(...vevents: string[]): CalendarEvent[] {
  return read(calendar(...vevents)).events;
}

export function starts(events: readonly CalendarEvent[]): string[] {
  return events.map(({ start }) => start);
}

/** The starts of a repeating event. */
export function startsOf(...lines: string[]): string[] {
  return starts(eventsOf(vevent(...lines)));
}
