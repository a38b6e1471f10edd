import type { ParsedResult } from 'chrono-node/en';
import type { Language } from '../languages/language';
import { fold } from '../text/fold';
import type { DateFound } from '../types';
import { addDays, nextDayMonth, realDay } from './day';
import { DOTTED } from './dotted';

type ParsedComponents = ParsedResult['start'];

const LENGTH =
  /^(?:\d|an?\s|one|two|three|four|five|six|seven|eight|nine|ten|eine?|zwei|drei|une?\s|deux|trois|una?\s|dos|tres)/iu;
const FROM_NOW = /from now|later|from today/iu;
const SHORT = /second|minute?|sekunde|segundo/iu;
const PAST =
  /\b(?:last|past|previous|ago|letzte\w*|vorige\w*|vor|dernier|derni.re|pass\w+|il y a|hace|pasad[oa]|.ltim[oa]|h[aá])(?![\p{L}])/iu;
const THIS = /\b(?:this|diese\w*|ce|cette|este|esta)\b/iu;
const YEAR = /\d{4}|\d\/\d{1,2}\/\d|\d\.\d{1,2}\.\d/u;
const FRACTION = /^\d{1,2}\/\d{1,2}$/u;

/**
 * Keeps what can be a due date of all that chrono-node found: it reads "2 days" (a length), "at 5"
 * (an hour), "march" (a verb) and "last Friday" as dates too.
 */
export function judge(
  results: readonly ParsedResult[],
  language: Language,
  today: string,
): DateFound[] {
  return results.flatMap((result) => {
    const day = dueDay(result, today);
    if (!day) return [];
    const text = result.text.trimEnd();
    const weekday = isWeekday(result.start);
    const weak = isWeak(text, weekday, language);
    return [
      {
        start: result.index,
        end: result.index + text.length,
        day,
        weak,
        weekday,
        locale: language.locale,
      },
    ];
  });
}

function isWeekday(part: ParsedComponents): boolean {
  return part.isCertain('weekday') && !part.isCertain('day');
}

function isWeak(text: string, weekday: boolean, language: Language): boolean {
  if (FRACTION.test(text)) return true;
  if (!weekday) return /\b(?:may|march)\b/u.test(text);
  const last = fold(text.split(/\s+/u).at(-1) ?? '');
  return language.weakDays.includes(last.replace('.', ''));
}

function dueDay({ text, start, end }: ParsedResult, today: string): string | null {
  if (DOTTED.test(text) || PAST.test(text) || /^(?:24\/7|50\/50|9\/11)$/.test(text.trim()))
    return null;
  const part = end ?? start;
  if (!part.isCertain('day') && !part.isCertain('weekday') && !part.isCertain('month')) return null;
  if (isMonthOnly(part, text)) return null;
  const relative = start.tags().has('result/relativeDate');
  if (relative && LENGTH.test(text) && !FROM_NOW.test(text)) return null;
  if (relative && SHORT.test(text)) return null;
  return dayIn(part, text, today);
}

/** "next month" knows its month and no day either, but counts from today. */
function isMonthOnly(part: ParsedComponents, text: string): boolean {
  const known = part.isCertain('day') || part.isCertain('weekday');
  return !known && !(part.tags().has('result/relativeDate') && /\s/.test(text));
}

function dayIn(part: ParsedComponents, text: string, today: string): string | null {
  const [year, month, day] = [part.get('year') ?? 0, part.get('month') ?? 0, part.get('day') ?? 0];
  if (isWeekday(part)) return weekdayFrom(realDay(year, month, day), text, today);
  if (YEAR.test(text)) return realDay(year, month, day);
  if (!part.isCertain('year')) return nextDayMonth(today, day, month);
  const found = realDay(year, month, day);
  return found && found >= today ? found : null;
}

/** Friday said on a Friday means the next one, unless it is "this Friday". */
function weekdayFrom(found: string | null, text: string, today: string): string | null {
  if (!found) return null;
  if (found < today) return addDays(found, 7);
  return found === today && !THIS.test(text) ? addDays(found, 7) : found;
}
