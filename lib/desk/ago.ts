import { DAY, HOUR, MINUTE } from '../shared/time';
import type { Wording } from '../shared/wording';

/** How long ago an instant was, in the largest unit that fits. Both are UTC ms. */
export function ago(instant: number, now: number): Wording {
  const gone = Math.max(0, now - instant);
  const wording = (id: string, unit: number) => ({ id, params: { n: Math.floor(gone / unit) } });
  if (gone < MINUTE) return { id: 'desk.ago.now', params: {} };
  if (gone < HOUR) return wording('desk.ago.minutes', MINUTE);
  if (gone < DAY) return wording('desk.ago.hours', HOUR);
  return wording('desk.ago.days', DAY);
}
