import type { Wording } from '@/lib/i18n/translate';
import { addDays, weekdayOf } from './dates/day';
import type { QuickLogLocale } from './types';

/** A day that can be chosen, null for none. */
export interface DayOption {
  day: string | null;
  label: Wording;
}

const fields = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const;

/** "Fri 15 May": the weekday first and no commas, as everywhere in Cairn. */
function short(day: string, locale: QuickLogLocale): string {
  const parts = new Intl.DateTimeFormat(locale, fields).formatToParts(Date.parse(day));
  if (locale !== 'en') return parts.map(({ value }) => value).join('');
  const get = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${get('weekday')} ${get('day')} ${get('month')}`;
}

/** Words a local date for a chip: relative up to tomorrow, then "Fri 15 May". */
export function wordDay(day: string | null, today: string, locale: QuickLogLocale): Wording {
  if (day === null) return { id: 'quickLog.due.none', params: {} };
  if (day === today) return { id: 'quickLog.due.today', params: {} };
  if (day === addDays(today, 1)) return { id: 'quickLog.due.tomorrow', params: {} };
  return { id: 'quickLog.due.on', params: { date: short(day, locale) } };
}

/** Likely days in order: the one read, today, tomorrow, Friday, the next meeting, a week, none. */
export function dueOptions(
  today: string,
  meeting: string | null,
  chosen: string | null,
  locale: QuickLogLocale,
): DayOption[] {
  const friday = addDays(today, ((5 - weekdayOf(today) + 6) % 7) + 1);
  const days = [today, addDays(today, 1), friday, addDays(today, 7), meeting, chosen];
  const unique = [...new Set(days.filter((day) => day !== null))].sort();
  const options = unique.map((day) => ({ day, label: label(day, today, meeting, locale) }));
  return [...options, { day: null, label: wordDay(null, today, locale) }];
}

function label(
  day: string,
  today: string,
  meeting: string | null,
  locale: QuickLogLocale,
): Wording {
  if (day !== meeting) return wordDay(day, today, locale);
  return { id: 'quickLog.due.meeting', params: { date: short(day, locale) } };
}
