import type { ParsedResult } from 'chrono-node/en';
import { languagesOf } from '../languages';
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

/** "en" and "en-US" put the month first (5/6 is 6 May's neighbour 5/7), every other region the day. */
async function english(tag: string): Promise<Parse> {
  const { casual, GB } = await import('chrono-node/en');
  const monthFirst = /^en$|^en-(?:us|ph)/i.test(tag.replace('_', '-'));
  return parser({ casual: monthFirst ? casual : GB });
}

async function engine(tag: string): Promise<[QuickLogLocale, Parse]> {
  switch (tag.slice(0, 2).toLowerCase()) {
    case 'de':
      return ['de', parser(await import('chrono-node/de'))];
    case 'fr':
      return ['fr', parser(await import('chrono-node/fr'))];
    case 'es':
      return ['es', parser(await import('chrono-node/es'))];
    case 'pt':
      return ['pt', parser(await import('chrono-node/pt'))];
    default:
      return ['en', await english(tag)];
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

/**
 * Loads the date reader for a language tag (BCP 47; the region decides the order in 5/6). Languages
 * other than English read English dates too, but only unmistakable ones. Rejects only if the
 * extension's own files can't be loaded.
 */
export async function loadDates(tag: string): Promise<DateReader> {
  const [locale, parse] = await engine(tag);
  const [language, fallback] = languagesOf(locale);
  const parseEnglish = fallback ? await english('en-GB') : null;
  await warm(parse);
  if (parseEnglish) await warm(parseEnglish);
  return (text, today, hour) => {
    const now = reference(today, hour);
    const found = language ? judge(parse(text, now), language, today) : [];
    if (!parseEnglish || !fallback) return found;
    const more = judge(parseEnglish(text, now), fallback, today).filter(isPlain);
    return [...found, ...more.filter((date) => !found.some((other) => meets(date, other)))];
  };
}

/** English in another language's line: "mon" is a Monday there, and "my" in French. */
function isPlain({ weak, weekday, start, end }: DateFound): boolean {
  return !weak && !(weekday && end - start < 6);
}

function meets(a: DateFound, b: DateFound): boolean {
  return a.start < b.end && b.start < a.end;
}
