import type { TimeWindow } from '../calendar/event';
import { DAY } from '../shared/time';

/** The part of time that is read: 90 days back to 120 ahead of `now` (UTC ms). */
export function windowAround(now: number): TimeWindow {
  return { from: now - 90 * DAY, to: now + 120 * DAY };
}
