import { showDay } from '../../i18n/dates';
import { daysBetween } from '../../shared/time';
import type { Wording } from '../../shared/wording';

/** A due date in words, relative up to tomorrow; `late` when it has passed. Dates are `YYYY-MM-DD`. */
export function dueWords(due: string, today: string): { wording: Wording; late: boolean } {
  const days = daysBetween(today, due);
  if (days < 0) return { wording: { id: 'panel.due.late', params: { n: -days } }, late: true };
  if (days === 0) return { wording: { id: 'panel.due.today', params: {} }, late: false };
  if (days === 1) return { wording: { id: 'panel.due.tomorrow', params: {} }, late: false };
  const params = { date: showDay(due, today) };
  return { wording: { id: 'panel.due.on', params }, late: false };
}
