import { dateFormat, manner } from './manner';

/** A local date stands for its UTC midnight, so that no zone moves it. */
const UTC = 'UTC';
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** English writes "Fri 15 May": the comma of "Fri, 15 May" would part the day from its date in a sentence. */
export function written(tag: string, text: string): string {
  return tag.startsWith('en') ? text.replaceAll(',', '') : text;
}

/** "10:45", or "10:45 am" where the user or their language counts to twelve. UTC ms; zone (IANA) or the machine's. */
export function showTime(instant: number, zone?: string): string {
  const { hourCycle } = manner();
  const where = zone ? { timeZone: zone } : {};
  const twelve = hourCycle === 'auto' ? countsToTwelve() : hourCycle === '12';
  const hours = twelve
    ? ({ hour: 'numeric', hourCycle: 'h12' } as const)
    : ({ hour: '2-digit', hourCycle: 'h23' } as const);
  const text = dateFormat({ ...hours, minute: '2-digit', ...where }).format(instant);
  // No line ends between "10:45" and "am".
  return text.replaceAll(' ', '\u00a0');
}

function countsToTwelve(): boolean {
  return dateFormat({ hour: 'numeric' }).resolvedOptions().hour12 === true;
}

/** "Fri 15 May", with the year when it isn't the year of `today` (both local dates, `YYYY-MM-DD`). */
export function showDay(date: string, today: string): string {
  const year = date.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  const shape = { weekday: 'short', day: 'numeric', month: 'short', timeZone: UTC } as const;
  return written(manner().tag, dateFormat({ ...shape, ...year }).format(Date.parse(date)));
}

/** "15 May", with the year when it isn't the year of `today` (both local dates, `YYYY-MM-DD`). */
export function showShortDate(date: string, today: string): string {
  const year = date.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  const shape = { day: 'numeric', month: 'short', timeZone: UTC } as const;
  return dateFormat({ ...shape, ...year }).format(Date.parse(date));
}

/** "Thursday 14 May" for a local date (`YYYY-MM-DD`). */
export function showLongDay(date: string): string {
  const shape = { weekday: 'long', day: 'numeric', month: 'long', timeZone: UTC } as const;
  return written(manner().tag, dateFormat(shape).format(Date.parse(date)));
}

/** "30 April" for a local date (`YYYY-MM-DD`). */
export function showDate(date: string): string {
  return dateFormat({ day: 'numeric', month: 'long', timeZone: UTC }).format(Date.parse(date));
}

/** "Monday" or "Mon" for an ISO weekday, Monday 1 to Sunday 7. */
export function showWeekday(weekday: number, width: 'long' | 'short'): string {
  return dateFormat({ weekday: width, timeZone: UTC }).format(MONDAY + (weekday - 1) * DAY);
}
