import { plainDay, shortDay } from '@/lib/mentoring/rules/day-words';
import { localDate } from '@/lib/shared/time';

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** "10:45", in the user's zone, of a UTC instant (ms). */
export function clockTime(instant: number): string {
  return clock.format(instant);
}

/** "Fri 15 May", in the user's zone, of a UTC instant (ms). */
export function dayOf(instant: number, now: number): string {
  return shortDay(localDate(instant), localDate(now));
}

/** "30 April", in the user's zone, of a UTC instant (ms). */
export function dateOf(instant: number): string {
  return plainDay(localDate(instant));
}
