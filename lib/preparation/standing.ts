import type { Meeting } from '@/lib/mentoring/meeting';

/** Every so many meetings the two look back together (PRACTICE H2). */
export const REVIEW_EVERY = 5;

/** What has come of the meeting that is being prepared. */
export type Standing = 'ahead' | 'moved' | 'running' | 'over' | 'cancelled' | 'missed' | 'gone';

/**
 * How a meeting stands at `now` (UTC ms). `opened` is its start when the page was opened: a meeting that
 * was moved meanwhile says so.
 */
export function standingOf(
  meeting: Pick<Meeting, 'start' | 'end' | 'status' | 'closedAt'>,
  gone: boolean,
  opened: number,
  now: number,
): Standing {
  if (gone) return 'gone';
  if (meeting.status === 'cancelled' || meeting.status === 'missed') return meeting.status;
  if (meeting.closedAt !== null || now >= meeting.end) return 'over';
  if (now >= meeting.start) return 'running';
  return meeting.start === opened ? 'ahead' : 'moved';
}
