import { MIDNIGHT } from './spans';
import type { Time } from './tokens';

const NOON = 12;

/** Minutes after midnight; null for what no clock shows. */
function minutes({ hour, minute, half }: Time): number | null {
  if (minute > 59) return null;
  if (half === null) return hour * 60 + minute <= 24 * 60 ? hour * 60 + minute : null;
  if (hour < 1 || hour > NOON) return null;
  return ((hour % NOON) + (half === 'pm' ? NOON : 0)) * 60 + minute;
}

/** Whether a time without am or pm counts to 24 by its looks. */
const isWide = ({ hour, zero }: Time) => hour > NOON || hour === 0 || zero;

/** The hour from which on one that may be of the morning or of the evening is of the morning. */
const MORNING = 8;
/** Nobody means "10-11" of the night. */
const LATE = 10;

/** A time that stands alone, in minutes after midnight; "after 6" could be either half of the day, and is null. */
export function aloneTime(time: Time): number | null {
  const sure = time.half !== null || isWide(time) || (time.unit && time.hour >= MORNING);
  return sure ? minutes(time) : null;
}

/** "1-5 pm" is one half of the day, "9-5 pm" can't be. */
function sharedHalf(first: Time, last: Time): [number | null, number | null] {
  if (isWide(first) || first.unit) return [null, null];
  const end = minutes(last);
  const same = minutes({ ...first, half: last.half });
  if (same !== null && end !== null && same < end) return [same, end];
  return [minutes({ ...first, half: last.half === 'pm' ? 'am' : 'pm' }), end];
}

function bothEnds(first: Time, last: Time): [number | null, number | null] {
  if (first.half && last.half) return [minutes(first), minutes(last)];
  if (last.half) return sharedHalf(first, last);
  if (first.half) return [null, null];
  const told = first.unit || last.unit || last.hour === NOON || first.hour >= LATE;
  const byDay = first.hour >= MORNING && told;
  const sure = isWide(first) || isWide(last) || byDay;
  return sure ? [minutes(first), minutes(last)] : [null, null];
}

/** A night begins in the evening and lasts half a day at most: "13-5" is no night. */
const EVENING = 18 * 60;
const LONGEST = 12 * 60;

/**
 * From when to when, in minutes after midnight; over midnight (`to` above 1440) where it is plainly a night. Null where it
 * isn't sure ("2-4"), or ends before it begins.
 */
export function timeRange(first: Time, last: Time): { from: number; to: number } | null {
  const [from, to] = bothEnds(first, last);
  if (from === null || to === null || from === to) return null;
  if (from < to) return { from, to };
  const late = to + MIDNIGHT;
  return from >= EVENING && late - from <= LONGEST ? { from, to: late } : null;
}
