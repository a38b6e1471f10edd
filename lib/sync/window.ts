import type { TimeWindow } from '../calendar/event';
import { DAY } from '../shared/time';

/** How much of time is read, in days before and after now. */
export const DAYS_BACK = 90;
export const DAYS_AHEAD = 120;

/** The part of time that is read, around `now` (UTC ms). */
export function windowAround(now: number): TimeWindow {
  return { from: now - DAYS_BACK * DAY, to: now + DAYS_AHEAD * DAY };
}
