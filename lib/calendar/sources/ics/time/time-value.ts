import { DAY, dayNumber, daysInMonth } from './civil';

/** A DATE or DATE-TIME as written; wall times are seconds since 1970 as if the clock showed UTC. */
export type RawTime =
  | { kind: 'date'; wall: number }
  | { kind: 'utc'; wall: number }
  | { kind: 'local'; wall: number };

// The basic form of RFC 5545 3.3.4/3.3.5, the extended form with hyphens, and a date with a stray Z.
const TIME =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d):?(\d\d)?(?:\.\d+)?(Z|[+-]00:?00)?|Z)?$/i;

/** Reads a DATE or DATE-TIME; undefined when it names no day of the calendar. */
export function parseTime(text: string, asDate = false): RawTime | undefined {
  const match = TIME.exec(text.trim());
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0)) as [number, number, number, number, number, number];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    return undefined;
  }
  const midnight = dayNumber(year, month, day) * DAY;
  if (match[4] === undefined || asDate) return { kind: 'date', wall: midnight };
  // 24:00:00 and a leap second :60 roll over, as RFC 5545 3.3.12 lets them.
  if (hour > 24 || minute > 59 || second > 60) return undefined;
  const wall = midnight + hour * 3600 + minute * 60 + second;
  return { kind: match[7] ? 'utc' : 'local', wall };
}
