import { HOUR } from '../../shared/time';
import type { Meeting, SettledAs } from '../meeting';

type Past = Pick<Meeting, 'end' | 'createdAt' | 'status' | 'closedAt'>;

/** What became of a meeting, as far as is known; `unsettled`: only the user can tell. */
export type Outcome = 'ahead' | 'held' | 'missed' | 'cancelled' | 'unsettled';

/** A closing check-in may still come in this time: nobody is asked as they leave the room. */
const PATIENCE = HOUR;

/**
 * What became of a meeting at `now` (UTC ms). Work that was done in it (notes, things talked about)
 * tells that it was held; a calendar that called it off tells that too. One that Cairn heard of only
 * when it was over counts as held: nobody is to answer for the years before.
 */
export function outcomeOf(meeting: Past, workedIn: boolean, now: number): Outcome {
  const { status, closedAt, end, createdAt } = meeting;
  if (closedAt !== null || status === 'held') return 'held';
  if (status === 'missed' || status === 'cancelled') return status;
  if (now < end + PATIENCE) return 'ahead';
  return workedIn || createdAt >= end ? 'held' : 'unsettled';
}

const statusOf = {
  held: 'held',
  elsewhere: 'held',
  missed: 'missed',
  cancelled: 'cancelled',
} as const satisfies Record<SettledAs, Meeting['status']>;

/** The columns that settling a meeting changes. What is open with the partner hangs on none of them. */
export function settledColumns(as: SettledAs): Pick<Meeting, 'status' | 'settled'> {
  return { status: statusOf[as], settled: as };
}
