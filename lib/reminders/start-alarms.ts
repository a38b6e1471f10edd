import type { Meeting } from '../mentoring/meeting';
import { HOUR } from '../shared/time';

export const START_PREFIX = 'meeting-start:';
const AHEAD = 26 * HOUR;

/** Planned and not closed: a closed meeting is over, whatever the clock says. */
export function stands({ status, closedAt }: Pick<Meeting, 'status' | 'closedAt'>): boolean {
  return status === 'planned' && closedAt === null;
}

/** One alarm per planned meeting that starts in the next 26 hours; `when` is its start, UTC ms. */
export function startAlarms(meetings: readonly Meeting[], now: number) {
  return meetings
    .filter(stands)
    .filter((meeting) => meeting.start > now && meeting.start <= now + AHEAD)
    .map((meeting) => ({ name: `${START_PREFIX}${meeting.id}`, when: meeting.start }));
}

/** The meetings that run at `now`, those that began last first. */
export function running(meetings: readonly Meeting[], now: number): Meeting[] {
  return meetings
    .filter(stands)
    .filter((meeting) => meeting.start <= now && now < meeting.end)
    .sort((a, b) => b.start - a.start);
}

/** What the next look must be woken for: the end of the running meeting; null when none runs. */
export function nextEnd(meetings: readonly Meeting[], now: number): number | null {
  const ends = running(meetings, now).map((meeting) => meeting.end);
  return ends.length > 0 ? Math.min(...ends) : null;
}
