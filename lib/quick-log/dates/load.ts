import type { ParsedResult } from 'chrono-node/en';
import { LOCALES, languageOf, languagesOf } from '../languages';
import { languagesIn } from '../languages/spoken';
import type { DateFound, DateReader, QuickLogLocale } from '../types';
import { partsOf } from './day';
import { judge } from './judge';

/** One language of chrono-node: finds everything that might be a date. */
type Parse = (text: string, now: Date) => ParsedResult[];

interface Engine {
  casual: { parse(text: string, now: Date, option: { forwardDate: boolean }): ParsedResult[] };
}

const parser =
  ({ casual }: Engine): Parse =>
  (text, now) =>
    casual.parse(text, now, { forwardDate: true });

/** Where 5/6 is 6 May: the United States, their territories and the Philippines. Intl is of no help: for South Africa it puts the month first. */
const MONTH_FIRST = /-(?:us|as|gu|mh|mp|pr|um|vi|ph)(?:-|$)/i;

/** Every other region puts the day first, and so does English without one, as `regionFor` writes it. */
async function english(tag: string): Promise<Parse> {
  const { casual, GB } = await import('chrono-node/en');
  return parser({ casual: MONTH_FIRST.test(tag.replace('_', '-')) ? casual : GB });
}

/** The language whose dates a tag (BCP 47) asks for; English where there are none of it. */
function localeOf(tag: string): QuickLogLocale {
  const start = tag.slice(0, 2).toLowerCase();
  return LOCALES.find((locale) => locale === start) ?? 'en';
}

async function engine(tag: string): Promise<[QuickLogLocale, Parse]> {
  const locale = localeOf(tag);
  switch (locale) {
    case 'de':
      return [locale, parser(await import('chrono-node/de'))];
    case 'fr':
      return [locale, parser(await import('chrono-node/fr'))];
    case 'es':
      return [locale, parser(await import('chrono-node/es'))];
    case 'pt':
      return [locale, parser(await import('chrono-node/pt'))];
    case 'en':
      return [locale, await english(tag)];
  }
}

/**
 * The reference chrono-node counts from, in the machine's own zone, whatever zone the user's today
 * is in: only its calendar parts are read back, so that no instant is ever converted. Small hours
 * count as 8: chrono-node takes them for the night before.
 */
function reference(today: string, hour: number): Date {
  const [year, month, day] = partsOf(today);
  return new Date(year, month - 1, day, Math.max(8, hour));
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Engines compile an expression when it is first used and again, natively, when it is used once
 * more: 200 ms on a slow machine. Better now, between two frames, than at the second key.
 */
async function warm(parse: Parse): Promise<void> {
  for (const text of ['Monday', 'Tuesday']) {
    await pause();
    parse(text, new Date(2026, 0, 5, 12));
  }
}

/** The languages of lines that spoke another one than the user's, by now or soon at hand. */
const loading = new Map<QuickLogLocale, Promise<void>>();
const atHand = new Map<QuickLogLocale, Parse>();

/** Brings a further language; once only. Rejects, and may be tried again, when its file can't be loaded. */
function bring(locale: QuickLogLocale): Promise<void> {
  const begun = loading.get(locale);
  if (begun) return begun;
  const fetched = async () => {
    const [, parse] = await engine(locale);
    await warm(parse);
    atHand.set(locale, parse);
  };
  const fresh = fetched().catch((error: unknown) => {
    loading.delete(locale);
    throw error;
  });
  loading.set(locale, fresh);
  return fresh;
}

/** The languages this line speaks that a reader for `locale` hasn't got of its own. */
function strangeIn(line: string, locale: QuickLogLocale): QuickLogLocale[] {
  const own = languagesOf(locale);
  return languagesIn(line, locale)
    .filter((language) => !own.includes(language))
    .map((language) => language.locale);
}

/**
 * Brings what a reader for `tag` (BCP 47) lacks for this line, where it speaks another language: for a line
 * that is read once. Rejects only if the extension's own files can't be loaded.
 */
export async function loadDatesFor(line: string, tag: string): Promise<void> {
  for (const strange of strangeIn(line, localeOf(tag))) await bring(strange);
}

/** Dates in a further language, if it is at hand; if not it is brought, and `arrived` called. */
function foundIn(
  locale: QuickLogLocale,
  text: string,
  today: string,
  hour: number,
  arrived?: () => void,
) {
  const parse = atHand.get(locale);
  if (parse) return judge(parse(text, reference(today, hour)), languageOf(locale), today);
  // Without it the line simply has no such date; the chip offers the rest.
  if (arrived) bring(locale).then(arrived, () => undefined);
  return [];
}

/**
 * Loads the date reader for a language tag (BCP 47; the region decides the order in 5/6). Languages
 * other than English read English dates too, but only unmistakable ones. A line that speaks a further language
 * brings it along, one at a time: `onMore` is then given a reader that knows it. Rejects only if the
 * extension's own files can't be loaded.
 */
export async function loadDates(
  tag: string,
  onMore?: (reader: DateReader) => void,
): Promise<DateReader> {
  const [locale, parse] = await engine(tag);
  const [language, fallback] = languagesOf(locale);
  const parseEnglish = fallback ? await english('en-GB') : null;
  await warm(parse);
  if (parseEnglish) await warm(parseEnglish);
  const own = (text: string, today: string, hour: number) => {
    const now = reference(today, hour);
    const found = language ? judge(parse(text, now), language, today) : [];
    if (!parseEnglish || !fallback) return found;
    const more = judge(parseEnglish(text, now), fallback, today).filter(isPlain);
    return [...found, ...more.filter((date) => !found.some((other) => meets(date, other)))];
  };
  const languages = (line: string) => languagesIn(line, locale);
  const make = (): DateReader => {
    const read = (text: string, today: string, hour: number, also?: QuickLogLocale) =>
      also && also !== language?.locale && also !== fallback?.locale
        ? foundIn(also, text, today, hour, () => onMore?.(make()))
        : own(text, today, hour);
    return Object.assign(read, { languages });
  };
  return make();
}

/** English in another language's line: "mon" is a Monday there, and "my" in French. */
function isPlain({ weak, weekday, start, end }: DateFound): boolean {
  return !weak && !(weekday && end - start < 6);
}

function meets(a: DateFound, b: DateFound): boolean {
  return a.start < b.end && b.start < a.end;
}
