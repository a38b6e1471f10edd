import { calendarTimeSchema } from '@/lib/calendar/event';
import { localDateSchema } from '@/lib/shared/row';
import { namedZone } from '../ics/zones/zone-names';

/** A date, or a moment with or without its offset, as both services write it. */
interface WrittenTime {
  date?: string | null | undefined;
  dateTime?: string | null | undefined;
  timeZone?: string | null | undefined;
}

/** A time as every source hands it over, and as UTC ms; of a date the UTC midnight. */
export interface ReadTime {
  text: string;
  at: number;
  isDate: boolean;
}

const MOMENT = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?([Zz]|[+-]\d\d:?\d\d)?$/;

function readDate(date: string): ReadTime | undefined {
  if (!localDateSchema.safeParse(date).success) return undefined;
  return { text: date, at: Date.parse(`${date}T00:00:00Z`), isDate: true };
}

function readInstant(dateTime: string, zone: string): number {
  const [, day = '', minutes = '', seconds = ':00', offset] = MOMENT.exec(dateTime) ?? [];
  if (!localDateSchema.safeParse(day).success) return Number.NaN;
  const wall = `${day}T${minutes}${seconds}`;
  if (offset) return Date.parse(wall + offset.toUpperCase().replace(/^(...)(\d\d)$/, '$1:$2'));
  if (zone === 'UTC') return Date.parse(`${wall}Z`);
  const seen = namedZone(zone);
  return seen ? seen.toUtc(Date.parse(`${wall}Z`) / 1000) * 1000 : Number.NaN;
}

/**
 * Reads a `date` (all-day) or a `dateTime` of RFC 3339, which may leave out its offset where it names a zone;
 * `calendarZone` is the calendar's own. Undefined when it is neither.
 * https://developers.google.com/workspace/calendar/api/v3/reference/events#resource
 */
export function readTime(
  time: WrittenTime | null | undefined,
  calendarZone: string,
): ReadTime | undefined {
  if (time?.date) return readDate(time.date);
  if (!time?.dateTime) return undefined;
  const at = readInstant(time.dateTime, time.timeZone || calendarZone);
  if (Number.isNaN(at)) return undefined;
  const text = new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');
  return calendarTimeSchema.safeParse(text).success ? { text, at, isDate: false } : undefined;
}
