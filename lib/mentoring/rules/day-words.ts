import { daysBetween } from '../../shared/time';
import type { Wording } from '../../shared/wording';

function formatter(options: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });
}
const parts = formatter({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
const long = formatter({ weekday: 'long', day: 'numeric', month: 'long' });
const plain = formatter({ day: 'numeric', month: 'long' });

/** "Fri 15 May", with the year when it isn't the year of `today` (both `YYYY-MM-DD`). */
export function shortDay(date: string, today: string): string {
  const found = Object.fromEntries(
    parts.formatToParts(Date.parse(date)).map(({ type, value }) => [type, value]),
  );
  const year = date.slice(0, 4) === today.slice(0, 4) ? '' : ` ${found.year}`;
  return `${found.weekday} ${found.day} ${found.month}${year}`;
}

/** "Thursday 14 May" for a local date (`YYYY-MM-DD`). */
export function longDay(date: string): string {
  return long.format(Date.parse(date)).replace(',', '');
}

/** "30 April" for a local date (`YYYY-MM-DD`). */
export function plainDay(date: string): string {
  return plain.format(Date.parse(date));
}

/** A due date in words, relative up to tomorrow; `late` when it has passed. Dates are `YYYY-MM-DD`. */
export function dueWords(due: string, today: string): { wording: Wording; late: boolean } {
  const days = daysBetween(today, due);
  if (days < 0) return { wording: { id: 'panel.due.late', params: { n: -days } }, late: true };
  if (days === 0) return { wording: { id: 'panel.due.today', params: {} }, late: false };
  if (days === 1) return { wording: { id: 'panel.due.tomorrow', params: {} }, late: false };
  const params = { date: shortDay(due, today) };
  return { wording: { id: 'panel.due.on', params }, late: false };
}
