import { showDate, showDay } from '@/lib/i18n/dates';
import { localDate } from '@/lib/shared/time';

/** "Fri 15 May", in the user's zone, of a UTC instant (ms). */
export function dayOf(instant: number, now: number): string {
  return showDay(localDate(instant), localDate(now));
}

/** "30 April", in the user's zone, of a UTC instant (ms). */
export function dateOf(instant: number): string {
  return showDate(localDate(instant));
}
