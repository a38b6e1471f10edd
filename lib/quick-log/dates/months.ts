import type { Language } from '../languages/language';
import type { DateFound } from '../types';
import { addDays, dayOf, monthEnd, partsOf } from './day';

const regexes = new Map<string, RegExp>();

/** The names of the months as the browser knows them; a table of our own would only repeat it. */
function monthNames(locale: string): RegExp {
  const known = regexes.get(locale);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const groups = Array.from(
    { length: 12 },
    (_, i) => `(?<m${i + 1}>${format.format(Date.UTC(2026, i, 15))})`,
  );
  const re = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${groups.join('|')})(?![\\p{L}\\p{M}\\p{N}]|\\.?\\s\\d)`,
    'giu',
  );
  regexes.set(locale, re);
  return re;
}

/**
 * A month without a day, only after a preposition ("in May": its last day; "by May", "before May":
 * the day before it starts, or its end while it is running). "May" alone is too often a verb or a name.
 */
export function readMonths(text: string, language: Language, today: string): DateFound[] {
  const found: DateFound[] = [];
  for (const match of text.matchAll(monthNames(language.locale))) {
    const before = text.slice(0, match.index);
    const inside = language.inMonth.exec(before);
    const lead = inside ?? language.beforeMonth.exec(before);
    const name = Object.entries(match.groups ?? {}).find(([, value]) => value)?.[0];
    if (!lead || !name) continue;
    const [year, month] = partsOf(today);
    const ahead = (Number(name.slice(1)) - month + 12) % 12;
    const first = dayOf(year, month + ahead, 1);
    const day = inside || first <= today ? monthEnd(first) : addDays(first, -1);
    if (day < today) continue;
    found.push({
      start: lead.index,
      end: match.index + match[0].length,
      day,
      weak: false,
      weekday: false,
      locale: language.locale,
    });
  }
  return found;
}
