import type { DateTold, TimeTold } from './shapes';

/** A day of the calendar; `month` 0 is January. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** In a year that isn't told, a date lies within so many ms of what is known. */
const NEAR = 183 * 86_400_000;

function exists({ year, month, day }: Day): boolean {
  const at = new Date(Date.UTC(year, month, day));
  return at.getUTCMonth() === month && at.getUTCDate() === day && year >= 1970 && year < 2200;
}

/** Midnight in the browser's zone, UTC ms; `plus` days later. */
export function midnight({ year, month, day }: Day, plus = 0): number {
  return new Date(year, month, day + plus).getTime();
}

function agrees(day: Day, { weekday }: DateTold): boolean {
  const at = Date.UTC(day.year, day.month, day.day);
  return exists(day) && (weekday === null || new Date(at).getUTCDay() === weekday);
}

/** The day of an instant in the browser's zone, some days on. */
function dayAt(instant: number, plus = 0): Day {
  const at = new Date(instant);
  at.setDate(at.getDate() + plus);
  return { year: at.getFullYear(), month: at.getMonth(), day: at.getDate() };
}

/** The days that a told date may be; `around` (UTC ms) is what a date without a year lies near. */
export function daysFor(told: DateTold, now: number, around: number): Day[] {
  if (told.days !== null) {
    const day = dayAt(now, told.days);
    return agrees(day, told) ? [day] : [];
  }
  const { day, month } = told;
  if (day === null || month === null) return [];
  if (told.year !== null) return [{ year: told.year, month, day }].filter((d) => agrees(d, told));
  const year = new Date(around).getFullYear();
  return [year - 1, year, year + 1]
    .map((one) => ({ year: one, month, day }))
    .filter((one) => agrees(one, told) && Math.abs(midnight(one) - around) < NEAR);
}

/** Two dates of a span complete each other: "14 – 16 May 2026", "May 14 – 16". */
export function completed([first, second]: readonly DateTold[]): DateTold[] {
  if (!first) return [];
  if (!second) return [first];
  const month = first.month ?? second.month;
  const last = { ...second, month: second.month ?? first.month, year: second.year ?? first.year };
  // "30 December – 2 January 2027" begins in the year before.
  const back = (month ?? 0) > (last.month ?? 0) ? 1 : 0;
  const year = first.year ?? (last.year === null ? null : last.year - back);
  return [{ ...first, month, year }, last];
}

const minutes = ({ hour, minute }: TimeTold, half: TimeTold['half']) =>
  (half === null ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;

/**
 * The two times in minutes after midnight; null where they make no sense. "10:00 – 10:45am" tells the half of
 * the day once, for both, unless the first would then be the later: "11:30 – 12:15pm".
 */
export function minutesOf([first, last]: readonly TimeTold[]): readonly [number, number] | null {
  if (!first || !last || (first.half !== null && last.half === null)) return null;
  if (last.half === null) return [minutes(first, null), minutes(last, null)];
  if (first.half === null && first.hour > 12) return null;
  const end = minutes(last, last.half);
  if (first.half !== null) return [minutes(first, first.half), end];
  const same = minutes(first, last.half);
  const other = last.half === 'am' ? 'pm' : 'am';
  return [same <= end ? same : minutes(first, other), end];
}
