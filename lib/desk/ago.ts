import { DAY, daysBetween, HOUR, localDate, MINUTE } from '../shared/time';
import type { Wording } from '../shared/wording';

/**
 * How long ago an instant was, in the largest unit that fits. Both are UTC ms. From a day on it counts
 * midnights, in `zone` (IANA) or the machine's: "yesterday" is the day before today and no other.
 */
export function ago(instant: number, now: number, zone?: string): Wording {
  const gone = Math.max(0, now - instant);
  const wording = (id: string, unit: number) => ({ id, params: { n: Math.floor(gone / unit) } });
  if (gone < MINUTE) return { id: 'desk.ago.now', params: {} };
  if (gone < HOUR) return wording('desk.ago.minutes', MINUTE);
  const n = daysBetween(localDate(instant, zone), localDate(now, zone));
  // A day of 25 hours is today to its end.
  if (gone < DAY || n === 0) return wording('desk.ago.hours', HOUR);
  if (n === 1) return { id: 'desk.ago.yesterday', params: {} };
  return { id: 'desk.ago.days', params: { n } };
}
