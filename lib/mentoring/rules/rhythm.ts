import { DAY } from '../../shared/time';
import type { Wording } from '../../shared/wording';

interface Relationship {
  /** Agreed days between meetings; null until agreed. */
  rhythmDays: number | null;
  /** UTC ms of the last meeting's start and of the next planned one; null when there is none. */
  last: number | null;
  next: number | null;
}

/** Days over the rhythm before anything is said: nobody is held to the day. */
const GRACE = 3;

/** How far a relationship is over its agreed rhythm with nothing booked (PRACTICE C4); null when it isn't. */
export function lapseOf({ rhythmDays, last, next }: Relationship, now: number): Wording | null {
  if (rhythmDays === null || last === null || next !== null) return null;
  const over = Math.floor((now - last) / DAY) - rhythmDays;
  if (over < GRACE) return null;
  if (over < 7) return { id: 'panel.lapse.days', params: { n: over } };
  return { id: 'panel.lapse.weeks', params: { n: Math.floor(over / 7) } };
}
