import { firstFree, type Rules, type Span } from './allowed';
import { isMarked, type Marks } from './marks';

/** Something that is to be shown once. */
export interface Candidate {
  /** What it is about; of one key only the lowest rank that is due is shown. */
  key: string;
  /** Minutes before the meeting for a preparation prompt, 0 for all else. */
  rank: number;
  /** UTC ms: from when on it is wanted, and until when it is useful (exclusive). */
  at: number;
  until: number;
}

/** When prompts may come at all. */
export interface Gate {
  rules: Rules;
  /** Running meetings: a prompt waits for their end. */
  busy: readonly Span[];
}

/** What is due at `now`, and the next moment to look again (UTC ms); null when nothing is coming. */
export interface Settled<C> {
  due: C[];
  next: number | null;
}

function lowest<C extends Candidate>(due: readonly C[]): C[] {
  return due.filter((one) => !due.some((other) => other.key === one.key && other.rank < one.rank));
}

/**
 * Sorts candidates by the clock at `now` (UTC ms). One that was missed, asleep or in quiet hours, comes
 * at the first moment that is free, while it is useful; what is marked never comes again.
 */
export function settle<C extends Candidate>(
  candidates: readonly C[],
  marks: Marks,
  now: number,
  { rules, busy }: Gate,
): Settled<C> {
  const due: C[] = [];
  const coming: number[] = [];
  for (const candidate of candidates) {
    if (isMarked(marks, candidate)) continue;
    const at = firstFree(Math.max(candidate.at, now), candidate.until, rules, busy);
    if (at === null) continue;
    if (at <= now) due.push(candidate);
    else coming.push(at);
  }
  return { due: lowest(due), next: coming.length > 0 ? Math.min(...coming) : null };
}
