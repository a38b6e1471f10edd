import type { TimeWindow } from '@/lib/calendar/event';
import type { ReadTime } from './times';

const HOUR = 3_600_000;

/**
 * Whether an event overlaps the window: it ends after `from` and starts before `to`. A date is inside only if it
 * is so in every zone of the earth: which one the calendar had must not matter.
 */
export function inside(start: ReadTime, end: ReadTime, window: TimeWindow): boolean {
  const [ahead, behind] = start.isDate ? [12 * HOUR, 14 * HOUR] : [0, 0];
  return start.at + ahead < window.to && end.at - behind > window.from;
}

/** The window made of whole seconds, since services ignore what is finer: all have to look at the same one. */
export function wholeSeconds({ from, to }: TimeWindow): TimeWindow {
  return { from: Math.floor(from / 1000) * 1000, to: Math.ceil(to / 1000) * 1000 };
}
