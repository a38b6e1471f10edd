/** What a word of a date means; some mean two things: in Spanish "mar" is Tuesday and March. */
export interface Meaning {
  /** 0 is Sunday. */
  weekday?: number;
  /** 0 is January. */
  month?: number;
  /** Days from today. */
  days?: number;
}

/** In which order a date made of numbers is written. */
export type Order = 'dmy' | 'mdy' | 'ymd';

/** What a language says of dates, as far as reading one needs it. */
export interface Names {
  of(word: string): Meaning | undefined;
  /** The orders to try; more than one where the language alone doesn't tell. */
  orders: readonly Order[];
}

/** 2023-01-01 was a Sunday; a month has a 28th. */
const SUNDAY = Date.UTC(2023, 0, 1);
const DAY = 86_400_000;

/** Lower case without accents, dots and blanks at the ends. */
export function foldWord(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.+$/u, '').trim();
}

const SIZES = ['long', 'short'] as const;

/** A language that the browser knows; English where it doesn't. */
function knownLanguage(lang: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function partOf(format: Intl.DateTimeFormat, at: number, type: 'weekday' | 'month'): string {
  return foldWord(format.formatToParts(at).find((part) => part.type === type)?.value ?? '');
}

function put(words: Map<string, Meaning>, word: string, meaning: Meaning): void {
  if (/\p{L}/u.test(word)) words.set(word, { ...words.get(word), ...meaning });
}

function addMonths(words: Map<string, Meaning>, lang: string): void {
  for (const month of SIZES) {
    // With a day beside it a month may be spelt otherwise than alone.
    for (const more of [{}, { day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(lang, { month, ...more, timeZone: 'UTC' });
      for (let at = 0; at < 12; at += 1) {
        put(words, partOf(format, Date.UTC(2023, at, 28), 'month'), { month: at });
      }
    }
  }
}

function addWeekdays(words: Map<string, Meaning>, lang: string): void {
  for (const weekday of SIZES) {
    const format = new Intl.DateTimeFormat(lang, { weekday, timeZone: 'UTC' });
    for (let at = 0; at < 7; at += 1) {
      const name = partOf(format, SUNDAY + at * DAY, 'weekday');
      put(words, name, { weekday: at });
      // Portuguese says "quinta-feira" or "quinta".
      put(words, name.split('-')[0] ?? name, { weekday: at });
    }
  }
}

function addNear(words: Map<string, Meaning>, lang: string): void {
  const format = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  for (const days of [-1, 0, 1]) put(words, foldWord(format.format(days, 'day')), { days });
}

function ordersOf(lang: string): readonly Order[] {
  // "en" alone is said of pages for both sides of the Atlantic.
  if (lang === 'en') return ['dmy', 'mdy'];
  const parts = new Intl.DateTimeFormat(lang, { dateStyle: 'short' }).formatToParts(SUNDAY);
  const order = parts.flatMap(({ type }) =>
    type === 'day' || type === 'month' || type === 'year' ? [type.charAt(0)] : [],
  );
  if (order[0] === 'y') return ['ymd'];
  return order[0] === 'm' ? ['mdy'] : ['dmy'];
}

/** Pages speak one language or two; asking the browser for its names takes some milliseconds. */
const kept = new Map<string, Names>();
const MOST_KEPT = 8;

/** The names of days and months as the browser itself knows them in a language (BCP 47). */
export function namesIn(lang: string): Names {
  const known = knownLanguage(lang);
  const names = kept.get(known) ?? readNames(known);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(known, names);
  return names;
}

function readNames(known: string): Names {
  const words = new Map<string, Meaning>();
  addMonths(words, known);
  addWeekdays(words, known);
  addNear(words, known);
  return { of: (word) => words.get(foldWord(word)), orders: ordersOf(known) };
}
