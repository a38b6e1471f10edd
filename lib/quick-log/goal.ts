import { compact, wordsOf } from './text/fold';
import type { KnownGoal } from './types';

/** `#goal` itself, in the five languages: the partner's only goal. */
const GOAL = new Set(['goal', 'ziel', 'objectif', 'but', 'objetivo', 'meta']);

function fits(goal: KnownGoal, tag: string): boolean {
  const parts = wordsOf(goal.text).map((word) => word.folded);
  return compact(goal.text).startsWith(tag) || parts.some((part) => part.startsWith(tag));
}

/**
 * The goal a tag means: the only one, of this partner or (partner null) of anyone, whose text or one
 * of whose words begins with the tag. Null when none or several fit.
 */
export function findGoal(
  tag: string,
  goals: readonly KnownGoal[],
  partnerId: string | null,
): KnownGoal | null {
  const query = compact(tag);
  if (!query) return null;
  const theirs = partnerId ? goals.filter((goal) => goal.partnerId === partnerId) : goals;
  const found = theirs.filter((goal) => fits(goal, query));
  if (found.length === 0 && GOAL.has(query) && theirs.length === 1) return theirs[0] ?? null;
  return found.length === 1 ? (found[0] ?? null) : null;
}
