import { showShortDate } from '@/lib/i18n/dates';
import { localDate } from '@/lib/shared/time';

/** A day as a sheet says it: with its year, whichever it is. A local date, or an instant (UTC ms). */
export function sheetDay(day: string | number): string {
  return showShortDate(typeof day === 'number' ? localDate(day) : day, '');
}
