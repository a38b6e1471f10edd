import { addDays } from '@/lib/shared/time';

export { addDays };

/** Local date 'YYYY-MM-DD' from its parts; parts out of range carry over (month 13 is January). */
export function dayOf(year: number, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
}

/** A real calendar day from its parts, or null (31 June). */
export function realDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1970 || year > 2999) return null;
  const result = dayOf(year, month, day);
  return Number(result.slice(8)) === day ? result : null;
}

/** Year, month (1 to 12) and day of a local date. */
export function partsOf(day: string): [year: number, month: number, day: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

/** The last day of the month so many months after that of `day`. */
export function monthEnd(day: string, months = 0): string {
  const [year, month] = partsOf(day);
  return dayOf(year, month + months + 1, 0);
}

/** The same day so many months later, or the month's last if it is shorter. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = partsOf(day);
  const end = monthEnd(day, months);
  return dayOf(year, month + months, Math.min(date, Number(end.slice(8))));
}

/** The next day with this number (1 to 31), today included; months that lack it are passed over. */
export function nextMonthDay(today: string, day: number): string | null {
  const [year, month] = partsOf(today);
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const [y, m] = partsOf(dayOf(year, month + ahead, 1));
    const found = realDay(y, m, day);
    if (found && found >= today) return found;
  }
  return null;
}

/** The next such day of the year, today included; for 29 February the next leap year's. */
export function nextDayMonth(today: string, day: number, month: number): string | null {
  const [year] = partsOf(today);
  const years = [year, year + 1, year + 2, year + 3, year + 4, year + 8];
  return years.map((y) => realDay(y, month, day)).find((found) => found && found >= today) ?? null;
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay() || 7;
}

/** Today's local date and hour in a zone (IANA), at a UTC instant in ms. An unknown zone counts as the browser's. */
export function localNow(now: number, zone?: string): { today: string; hour: number } {
  const parts = formatter(zone).formatToParts(new Date(Math.abs(now) < 8e15 ? now : 0));
  const get = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  return { today: dayOf(get('year'), get('month'), get('day')), hour: get('hour') };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zone = ''): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = build(zone);
  formatters.set(zone, made);
  return made;
}

function build(zone: string): Intl.DateTimeFormat {
  const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric' } as const;
  const options = {
    ...fields,
    hourCycle: 'h23',
    calendar: 'gregory',
    numberingSystem: 'latn',
  } as const;
  try {
    return new Intl.DateTimeFormat('en-US', zone ? { ...options, timeZone: zone } : options);
  } catch {
    return new Intl.DateTimeFormat('en-US', options);
  }
}
