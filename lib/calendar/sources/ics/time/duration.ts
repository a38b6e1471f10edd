import { DAY, LAST_DAY } from './civil';

/** A DURATION: whole days are nominal (the clock stays), seconds are exact (RFC 5545 3.3.6, 3.8.2.5). */
export interface Duration {
  days: number;
  seconds: number;
}

const DURATION = /^([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;

/** Reads a DURATION, also with weeks and days mixed; undefined when it is none. */
export function parseDuration(text: string): Duration | undefined {
  const match = DURATION.exec(text.trim());
  if (!match || !/\d/.test(text)) return undefined;
  const [weeks, days, hours, minutes, seconds] = match
    .slice(2)
    .map((part) => Number(part ?? 0)) as [number, number, number, number, number];
  const sign = match[1] === '-' ? -1 : 1;
  return {
    days: sign * (weeks * 7 + days),
    seconds: sign * (hours * 3600 + minutes * 60 + seconds),
  };
}

/** Its length in seconds with days of 24 hours. */
export function durationLength({ days, seconds }: Duration): number {
  return days * DAY + seconds;
}

/** Can an event that starts at `at` (seconds) have that length? Not when it is negative or outlasts the calendar. */
export function isLength(duration: Duration, at: number): boolean {
  const length = durationLength(duration);
  return length >= 0 && at + length <= LAST_DAY;
}
