import { addDays } from '../shared/time';
import { fold } from './fold';

/** Local dates (`YYYY-MM-DD`), both included. */
export interface Days {
  from: string;
  to: string;
}

/** What a day is read against. */
export interface DayContext {
  /** Local date. */
  today: string;
  /** BCP 47. */
  locale: string;
  /** Where a weekday or month without a year lies: of what is due ahead, of what was behind. */
  ahead: boolean;
}

const dayText = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

function day(year: number, month: number, date: number): Days | null {
  if (year < 1900 || year > 2999 || month < 1 || month > 12 || date < 1) return null;
  const text = dayText(year, month, date);
  return Number(text.slice(8)) === date ? { from: text, to: text } : null;
}

function month(year: number, number: number): Days | null {
  if (year < 1900 || year > 2999 || number < 1 || number > 12) return null;
  return { from: dayText(year, number, 1), to: dayText(year, number + 1, 0) };
}

const known = new Map<string, string[]>();

/** Names by Intl, long and short, without accents, case and full stops; 0 is Monday, or January. */
function namesOf(locale: string, options: Intl.DateTimeFormatOptions, count: number, step: number) {
  const name = `${locale} ${JSON.stringify(options)}`;
  const before = known.get(name);
  if (before) return before;
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const names = Array.from({ length: count }, (_, at) =>
    // 2024 began on a Monday.
    fold(format.format(Date.UTC(2024, 0, 1 + at * step))).replace(/\.|-feira/g, ''),
  );
  known.set(name, names);
  return names;
}

function indexIn(word: string, locale: string, options: Intl.DateTimeFormatOptions[]): number {
  const count = 'weekday' in (options[0] ?? {}) ? 7 : 12;
  const step = count === 7 ? 1 : 31;
  for (const tag of new Set([locale, 'en'])) {
    for (const option of options) {
      const at = namesOf(tag, option, count, step).indexOf(word);
      if (at >= 0) return at;
    }
  }
  return -1;
}

const weekdays: Intl.DateTimeFormatOptions[] = [{ weekday: 'long' }, { weekday: 'short' }];
const months: Intl.DateTimeFormatOptions[] = [{ month: 'long' }, { month: 'short' }];

function weekday(word: string, { today, locale, ahead }: DayContext): Days | null {
  const wanted = indexIn(word, locale, weekdays);
  if (wanted < 0) return null;
  const now = (new Date(Date.parse(today)).getUTCDay() + 6) % 7;
  // On a Friday "due:fri" is the next one, and "after:fri" today.
  const away = ahead ? ((wanted - now + 6) % 7) + 1 : -((now - wanted + 7) % 7);
  const at = addDays(today, away);
  return { from: at, to: at };
}

function namedMonth(word: string, { today, locale, ahead }: DayContext): Days | null {
  const [, name = '', year] = /^(\p{L}+)\.?-?(\d{4})?$/u.exec(word) ?? [];
  const number = indexIn(name, locale, months) + 1;
  if (number < 1) return null;
  if (year) return month(Number(year), number);
  const now = Number(today.slice(5, 7));
  const shift = ahead ? Number(number < now) : -Number(number > now);
  return month(Number(today.slice(0, 4)) + shift, number);
}

function near(word: string, { today, locale }: DayContext): Days | null {
  for (const tag of new Set([locale, 'en'])) {
    const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
    for (const away of [0, 1, -1]) {
      if (fold(relative.format(away, 'day')) !== word) continue;
      const at = addDays(today, away);
      return { from: at, to: at };
    }
  }
  return null;
}

function numbers(word: string, { today, locale }: DayContext): Days | null {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(word);
  if (iso) {
    const [year = 0, second, third] = iso.slice(1).map((part) => part && Number(part));
    if (!second) return { from: `${iso[1]}-01-01`, to: `${iso[1]}-12-31` };
    return third
      ? day(Number(year), Number(second), Number(third))
      : month(Number(year), Number(second));
  }
  const parts = /^(\d{1,2})[./](\d{1,2})(?:[./](\d{4})?)?$/.exec(word);
  if (!parts) return null;
  const [one, two, year] = [
    Number(parts[1]),
    Number(parts[2]),
    Number(parts[3] ?? today.slice(0, 4)),
  ];
  const monthFirst = word.includes('/') && /^en-(?:US|PH)$/i.test(locale);
  return monthFirst ? day(year, one, two) : day(year, two, one);
}

/**
 * The days that one word means: a date (2026-11-30, 30.11.), a month (2026-11, March), a year, a weekday, today,
 * tomorrow, yesterday, in the user's language or English. Null where it means none.
 */
export function daysIn(text: string, context: DayContext): Days | null {
  const word = fold(text.trim());
  if (word === '') return null;
  return (
    numbers(word, context) ??
    near(word, context) ??
    weekday(word.replace(/\.|-feira/g, ''), context) ??
    namedMonth(word, context)
  );
}
