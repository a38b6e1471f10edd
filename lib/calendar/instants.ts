import type { CalendarEvent } from './event';

/** A local date without a time is read as the machine's midnight; an instant as it is. UTC ms. */
export function toInstant(time: string): number {
  return Date.parse(time.length === 10 ? `${time}T00:00:00` : time);
}

/** Start and end of an occurrence as UTC ms; all-day events begin at the machine's midnight. */
export function spanOf(event: Pick<CalendarEvent, 'start' | 'end'>): {
  start: number;
  end: number;
} {
  return { start: toInstant(event.start), end: toInstant(event.end) };
}
