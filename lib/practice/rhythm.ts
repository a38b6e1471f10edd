import { DAY } from '../shared/time';

/** Nobody is held to the day. */
const GRACE = 3;

/**
 * Whole days by which a meeting comes later than the agreed rhythm after the last one (PRACTICE C4);
 * 0 within three days of it, and when no rhythm is agreed. `last` and `start` are UTC ms.
 */
export function daysOverRhythm(
  rhythmDays: number | null,
  last: number | null,
  start: number,
): number {
  if (rhythmDays === null || last === null) return 0;
  const over = Math.floor((start - last) / DAY) - rhythmDays;
  return over >= GRACE ? over : 0;
}
