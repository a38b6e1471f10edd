import { addDays } from '../shared/time';
import { type Named, newestFirst } from './names';

/** How many days, ISO weeks and months keep the newest backup that was made in them. */
export const KEPT = { days: 7, weeks: 5, months: 12 } as const;

/** The Monday of a date's ISO week (ISO 8601); both local dates (`YYYY-MM-DD`). */
function weekOf(date: string): string {
  const sinceMonday = (new Date(Date.parse(date)).getUTCDay() + 6) % 7;
  return addDays(date, -sinceMonday);
}

/** The newest of each of the `most` latest spans that hold any; `files` are newest first. */
function newestOf(files: readonly Named[], span: (date: string) => string, most: number): string[] {
  const newest = new Map<string, string>();
  for (const { date, name } of files) if (!newest.has(span(date))) newest.set(span(date), name);
  return [...newest.values()].slice(0, most);
}

/**
 * Which backups may go once one was made on `today` (local date): all but the newest of the last seven days, five ISO
 * weeks and twelve months in which any was made. Days without a backup take no place, so that a long absence costs
 * nothing. Those dated after today come of a clock that was ahead: they stay, and count from their day on.
 */
export function toRemove(files: readonly Named[], today: string): string[] {
  const past = files.filter(({ date }) => date <= today).sort(newestFirst);
  const kept = new Set([
    ...newestOf(past, (date) => date, KEPT.days),
    ...newestOf(past, weekOf, KEPT.weeks),
    ...newestOf(past, (date) => date.slice(0, 7), KEPT.months),
  ]);
  return past.map(({ name }) => name).filter((name) => !kept.has(name));
}
