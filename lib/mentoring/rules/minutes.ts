import { MINUTE } from '../../shared/time';
import type { Wording } from '../../shared/wording';

interface Span {
  /** UTC ms */
  start: number;
  end: number;
}

/** Whole minutes of a meeting: gone, left, in all. Never seconds. `share` runs from 0 to 1. */
export function minutesOf({ start, end }: Span, now: number) {
  const length = Math.max(end - start, MINUTE);
  const gone = Math.min(Math.max(now - start, 0), length);
  const total = Math.round(length / MINUTE);
  const elapsed = Math.floor(gone / MINUTE);
  return {
    elapsed,
    total,
    left: Math.max(0, Math.ceil((end - now) / MINUTE)),
    share: gone / length,
  };
}

/** How far away an instant (UTC ms) is: "in 30 min", "in 1 h 10 min". */
export function untilWords(instant: number, now: number): Wording {
  const away = Math.max(0, instant - now);
  const all = Math.ceil(away / MINUTE);
  if (all < 60) return { id: 'panel.until.minutes', params: { n: all } };
  const hours = Math.floor(all / 60);
  const minutes = all % 60;
  if (minutes === 0) return { id: 'panel.until.hours', params: { n: hours } };
  return { id: 'panel.until.both', params: { hours, minutes } };
}
