/** Seconds of a day. */
export const DAY = 86_400;

/** A date of the proleptic Gregorian calendar; month 1 to 12. */
export interface Civil {
  year: number;
  month: number;
  day: number;
}

/** Division that rounds down, for negative numbers too. */
export function floorDiv(a: number, b: number): number {
  return Math.floor(a / b);
}

/** Remainder that is never negative. */
export function mod(a: number, b: number): number {
  return ((a % b) + b) % b;
}

/** Days since 1970-01-01, from http://howardhinnant.github.io/date_algorithms.html. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = floorDiv(y, 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = floorDiv(153 * (month + (month > 2 ? -3 : 9)) + 2, 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + floorDiv(yearOfEra, 4) - floorDiv(yearOfEra, 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The last day with a year of four digits, the most that a time can be written with; in seconds. */
export const LAST_DAY = dayNumber(9999, 12, 31) * DAY;

/** The date of a day number. */
export function civil(days: number): Civil {
  const z = days + 719_468;
  const era = floorDiv(z, 146_097);
  const doe = z - era * 146_097;
  const yoe = floorDiv(
    doe - floorDiv(doe, 1460) + floorDiv(doe, 36_524) - floorDiv(doe, 146_096),
    365,
  );
  const doy = doe - (365 * yoe + floorDiv(yoe, 4) - floorDiv(yoe, 100));
  const mp = floorDiv(5 * doy + 2, 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: doy - floorDiv(153 * mp + 2, 5) + 1 };
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(days: number): number {
  return mod(days + 4, 7);
}

export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

export function daysInYear(year: number): number {
  return dayNumber(year + 1, 1, 1) - dayNumber(year, 1, 1);
}

function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

/** `YYYY-MM-DD` of a day number. */
export function formatDay(days: number): string {
  const { year, month, day } = civil(days);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** `YYYY-MM-DDTHH:mm:ssZ` of a UTC instant in seconds. */
export function formatInstant(seconds: number): string {
  const days = floorDiv(seconds, DAY);
  const rest = seconds - days * DAY;
  const minutes = floorDiv(rest, 60);
  return `${formatDay(days)}T${two(floorDiv(minutes, 60))}:${two(minutes % 60)}:${two(rest % 60)}Z`;
}
