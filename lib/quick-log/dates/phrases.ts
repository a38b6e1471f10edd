import type { DatePhrase, Language } from '../languages/language';
import { fold } from '../text/fold';
import type { DateFound } from '../types';
import {
  addDays,
  addMonths,
  dayOf,
  monthEnd,
  nextDayMonth,
  nextMonthDay,
  partsOf,
  realDay,
  weekdayOf,
} from './day';
import { readDotted } from './dotted';

/** Today's local date and the date of the next meeting, if there is one. */
export interface Calendar {
  today: string;
  meeting: string | null;
}

const FRIDAY = 5;
const NUMBERS = [
  'a an one ein eine einem einer un une una um uma',
  'two zwei deux dos dois duas',
  'three drei trois tres',
  'four vier quatre cuatro quatro',
  'five funf cinq cinco',
  'six sechs seis',
  'seven sieben sept siete sete',
  'eight acht huit ocho oito',
  'nine neun neuf nueve nove',
  'ten zehn dix diez dez',
  'eleven elf',
  'twelve zwolf douze',
  '',
  '',
  'quinze quince',
].map((names) => names.split(' '));

function count(word = ''): number {
  if (/^\d+$/.test(word)) return Number(word);
  return NUMBERS.findIndex((names) => names.includes(fold(word))) + 1 || 1;
}

/** A week's work is due on its Friday; on Saturday and Sunday "this week" ends on Sunday. */
function weekEnd(today: string, weeks: number): string {
  const weekday = weekdayOf(today);
  const last = weeks === 0 && weekday > FRIDAY ? 7 : FRIDAY;
  return addDays(today, last - weekday + weeks * 7);
}

function meaning(
  phrase: DatePhrase,
  groups: Record<string, string | undefined>,
  { today, meeting }: Calendar,
): string | null {
  const n = count(groups.n);
  switch (phrase.means) {
    case 'today':
      return today;
    case 'afterTomorrow':
      return addDays(today, 2);
    case 'thisWeek':
      return weekEnd(today, 0);
    case 'nextWeek':
      return weekEnd(today, 1);
    case 'weekend':
      return addDays(today, weekdayOf(today) > 5 ? 7 - weekdayOf(today) : 6 - weekdayOf(today));
    case 'thisMonth':
      return monthEnd(today);
    case 'nextMonth':
      return monthEnd(today, 1);
    case 'thisYear':
      return dayOf(partsOf(today)[0], 12, 31);
    case 'meeting':
      return meeting;
    case 'days':
      return addDays(today, n);
    case 'weeks':
      return addDays(today, n * 7);
    case 'months':
      return addMonths(today, n);
    case 'monthDay':
      return nextMonthDay(today, Number.parseInt(groups.d ?? '', 10));
    case 'dayMonth':
      return nextDayMonth(today, Number(groups.d), Number(groups.m));
  }
}

/** Set phrases for dates that chrono-node doesn't know or takes otherwise, and ISO dates. */
export function readPhrases(text: string, language: Language, calendar: Calendar): DateFound[] {
  const dotted = readDotted(text, language, calendar.today);
  const found = [...certainDates(text, language, calendar.today), ...dotted];
  for (const phrase of language.phrases) {
    for (const match of text.matchAll(phrase.re)) {
      const day = meaning(phrase, match.groups ?? {}, calendar);
      const range = { start: match.index, end: match.index + match[0].length };
      const taken = found.some((other) => range.start < other.end && other.start < range.end);
      if (day && !taken)
        found.push({
          ...range,
          day,
          weak: phrase.weak ?? false,
          weekday: false,
          locale: language.locale,
        });
    }
  }
  return found;
}

const ISO = /(?<![\p{L}\p{N}./-])(\d{4})-(\d{1,2})-(\d{1,2})(?![\p{L}\p{N}/-])/gu;
const LEAP = /(?<!\d)(?:29\.? (?:de )?f[eé][bv]\p{L}*|feb\p{L}* 29)(?! \d|\p{L})/giu;

/** ISO dates; and 29 February, which chrono-node drops in the years that lack it. */
function certainDates(text: string, { locale }: Language, today: string): DateFound[] {
  const make = (match: RegExpExecArray, day: string | null): DateFound[] => {
    const range = { start: match.index, end: match.index + match[0].length };
    return day ? [{ ...range, day, weak: false, weekday: false, locale }] : [];
  };
  const iso = Array.from(text.matchAll(ISO)).flatMap((match) =>
    make(match, realDay(Number(match[1]), Number(match[2]), Number(match[3]))),
  );
  const leap = Array.from(text.matchAll(LEAP)).flatMap((match) =>
    make(match, nextDayMonth(today, 29, 2)),
  );
  return [...iso, ...leap];
}
