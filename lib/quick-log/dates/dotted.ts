import type { Language } from '../languages/language';
import type { DateFound } from '../types';
import { nextDayMonth, realDay } from './day';

/** A date with full stops and a year, anywhere in a text: "3.12.2026", "3. 12. 26". */
export const DOTTED = /\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})(?!\d)/;

const START = '(?<![\\p{L}\\p{N}./-])(\\d{1,2})\\.\\s?(\\d{1,2})\\.';
const WITH_YEAR = new RegExp(`${START}\\s?(\\d{4}|\\d{2})(?![\\p{L}\\p{N}/-]|\\.\\d)`, 'gu');
const WITHOUT = new RegExp(`${START}(?![\\p{L}\\p{N}/-]|\\s\\d)`, 'gu');

/**
 * Dates with full stops put the day first in every language and region. Without a year ("by 3.12.") it is
 * the next such day, and only after a preposition: else it may be a chapter or a version.
 */
export function readDotted(text: string, language: Language, today: string): DateFound[] {
  const { locale } = language;
  const make = (match: RegExpExecArray, day: string | null, weak: boolean): DateFound[] => {
    const range = { start: match.index, end: match.index + match[0].length };
    return day ? [{ ...range, day, weak, weekday: false, locale }] : [];
  };
  const years = Array.from(text.matchAll(WITH_YEAR)).flatMap((match) => {
    const [, day, month, year = ''] = match;
    const full = Number(year) + (year.length === 2 ? 2000 : 0);
    return make(match, realDay(full, Number(month), Number(day)), year.length === 2);
  });
  const days = Array.from(text.matchAll(WITHOUT)).flatMap((match) => {
    const led = language.before.exec(text.slice(0, match.index))?.[0].trim();
    return led ? make(match, nextDayMonth(today, Number(match[1]), Number(match[2])), true) : [];
  });
  return [...years, ...days];
}
