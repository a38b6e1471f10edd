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

/**
 * Loads the date reader for a language tag (BCP 47; the region decides the order in 5/6). Languages
 * other than English read English dates too, but only unmistakable ones. Rejects only if the
 * extension's own files can't be loaded.
 */
export async function loadDates(tag: string): Promise<DateReader> {
  const [locale, parse] = await engine(tag);
  const [language, fallback] = languagesOf(locale);
  const parseEnglish = fallback ? await english('en-GB') : null;
  return (text, today, hour) => {
    const now = reference(today, hour);
    const found = language ? judge(parse(text, now), language, today) : [];
    if (!parseEnglish || !fallback) return found;
    const more = judge(parseEnglish(text, now), fallback, today).filter(({ weak }) => !weak);
    return [...found, ...more.filter((date) => !found.some((other) => meets(date, other)))];
  };
}

function meets(a: DateFound, b: DateFound): boolean {
  return a.start < b.end && b.start < a.end;
}
