import { showDay } from '@/lib/i18n/dates';
import type { Wording } from '@/lib/i18n/translate';
import { addDays, weekdayOf } from './dates/day';

/** A day that can be chosen, null for none. */
export interface DayOption {
  day: string | null;
  label: Wording;
}

/** Words a local date for a chip: relative up to tomorrow, then "Fri 15 May". */
export function wordDay(day: string | null, today: string): Wording {
  if (day === null) return { id: 'quickLog.due.none', params: {} };
  if (day === today) return { id: 'quickLog.due.today', params: {} };
  if (day === addDays(today, 1)) return { id: 'quickLog.due.tomorrow', params: {} };
  return { id: 'quickLog.due.on', params: { date: showDay(day, today) } };
}

/** Likely days in order: the one read, today, tomorrow, Friday, the next meeting, a week, none. */
export function dueOptions(
  today: string,
  meeting: string | null,
  chosen: string | null,
): DayOption[] {
  const friday = addDays(today, ((5 - weekdayOf(today) + 6) % 7) + 1);
  const days = [today, addDays(today, 1), friday, addDays(today, 7), meeting, chosen];
  const unique = [...new Set(days.filter((day) => day !== null))].sort();
  const options = unique.map((day) => ({ day, label: label(day, today, meeting) }));
  return [...options, { day: null, label: wordDay(null, today) }];
}

function label(day: string, today: string, meeting: string | null): Wording {
  if (day !== meeting) return wordDay(day, today);
  return { id: 'quickLog.due.meeting', params: { date: showDay(day, today) } };
}
