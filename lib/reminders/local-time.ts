import { MINUTE } from '../shared/time';

const DAY_MINUTES = 1440;

/** The instant (UTC ms) of a minute of the local day on which `instant` lies, `days` later. */
export function onDay(instant: number, days: number, minute: number): number {
  const day = new Date(instant);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days, 0, minute).getTime();
}

/**
 * A lead time before a start (UTC ms). Whole days mean the same time on the clock that many days before,
 * also when the clocks change in between: "a day before 9:00" is 9:00. All else is counted in minutes.
 */
export function before(start: number, leadMinutes: number): number {
  if (leadMinutes % DAY_MINUTES !== 0) return start - leadMinutes * MINUTE;
  const at = new Date(start);
  at.setDate(at.getDate() - leadMinutes / DAY_MINUTES);
  return at.getTime();
}
