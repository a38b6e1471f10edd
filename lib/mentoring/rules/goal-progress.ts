import type { Wording } from '../../shared/wording';
import type { Goal, GoalCheckIn } from '../goal';

/** How far a goal is; `share` (0 to 1) is null when progress is told in words. */
export interface Progress {
  share: number | null;
  /** The latest words of a check-in, when it was told in words. */
  words: string | null;
  wording: Wording;
  /** The latest number told. */
  value: number | null;
}

type Told = Pick<GoalCheckIn, 'value' | 'words' | 'createdAt'>;

function newest(checkIns: readonly Told[], has: (checkIn: Told) => boolean): Told | undefined {
  return checkIns.filter(has).sort((a, b) => b.createdAt - a.createdAt)[0];
}

/** Progress of a goal from its check-ins (PRACTICE G2), in any order: the newest counts. */
export function progressOf(goal: Pick<Goal, 'target'>, checkIns: readonly Told[]): Progress {
  const value = newest(checkIns, (c) => c.value !== null)?.value ?? null;
  const words = newest(checkIns, (c) => c.words.trim() !== '')?.words.trim() ?? null;
  const told = { value, words };
  if (goal.target !== null && goal.target > 0) {
    const gone = Math.max(0, value ?? 0);
    const share = Math.min(1, gone / goal.target);
    const wording: Wording = { id: 'panel.goal.of', params: { value: gone, n: goal.target } };
    return { ...told, share, wording };
  }
  const wording: Wording = words
    ? { id: 'panel.goal.words', params: { words } }
    : { id: 'panel.goal.notYet', params: {} };
  return { ...told, share: null, wording };
}

/**
 * Whether a goal has not come up for three meetings (PRACTICE P11). `starts` are the relationship's
 * latest meetings (UTC ms, newest first), without the one being held.
 */
export function isForgotten(
  goal: Pick<Goal, 'createdAt'>,
  touched: number | null,
  starts: readonly number[],
) {
  const third = starts[2];
  if (third === undefined) return false;
  return goal.createdAt < third && (touched === null || touched < third);
}
