import type { Meeting } from '../../mentoring/meeting';
import { lapseOf } from '../../mentoring/rules/rhythm';
import { DAY, HOUR } from '../../shared/time';
import type { Rhythm } from './view';

/** How far back the rhythm is looked at. */
export const RHYTHM_BACK = 183 * DAY;
const WEEKS = 12;

type Span = Pick<Meeting, 'start' | 'end' | 'status'>;

function happened({ status }: Span): boolean {
  return status !== 'missed' && status !== 'cancelled';
}

function middle(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 ? at : at - 1], sorted[at]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/**
 * The rhythm as it was kept, from the meetings of the last half year in any order (PRACTICE C4). `next`
 * and `now` are UTC ms; what was missed or cancelled does not count.
 */
export function rhythmOf(
  meetings: readonly Span[],
  next: number | null,
  rhythmDays: number | null,
  now: number,
): Rhythm {
  const met = meetings
    .filter((meeting) => happened(meeting) && meeting.start <= now)
    .toSorted((a, b) => a.start - b.start);
  const gaps = met.slice(1).map((meeting, at) => meeting.start - (met[at]?.start ?? 0));
  const gap = middle(gaps);
  const lately = met.filter(({ start }) => start > now - WEEKS * 7 * DAY);
  const time = lately.reduce((sum, { start, end }) => sum + Math.max(0, end - start), 0);
  const last = met.at(-1) ?? null;
  return {
    kept: gap === null ? null : Math.max(1, Math.round(gap / DAY)),
    hours: Math.round((time / HOUR / WEEKS) * 10) / 10,
    lapse: lapseOf({ rhythmDays, last: last?.start ?? null, next }, now),
    last: last && { start: last.start, end: last.end },
  };
}
