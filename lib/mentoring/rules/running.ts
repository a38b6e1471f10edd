import type { Meeting } from '../meeting';

/** Where a meeting stands in time. */
export type Stage = 'ahead' | 'running' | 'over';

/**
 * Where a meeting stands at `now` (UTC ms). One that was closed, or of which it is known what became of
 * it, is over, whatever time the calendar gives it.
 */
export function stageOf(
  meeting: Pick<Meeting, 'start' | 'end' | 'status' | 'closedAt'>,
  now: number,
): Stage {
  const { start, end, status, closedAt } = meeting;
  if (closedAt !== null || status !== 'planned' || end <= now) return 'over';
  return start <= now ? 'running' : 'ahead';
}
