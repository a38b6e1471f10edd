import type { RowKey } from './keys';
import type { Pair, Sides } from './look';
import type { Received } from './read';
import { decided, joined, later, type Register, standing } from './register';

/** What the user chose for a row that differs: one of the two versions, or to leave it as it is, undecided. */
export type Picked = 'mine' | 'theirs' | 'out';
/** What was chosen otherwise than proposed: what is new is taken, of two torn versions the later one. */
export type Picks = ReadonlyMap<string, Picked>;

/** What becomes of a row. */
export interface Decision {
  theirs: Received;
  /** Written here; else it stays as it is. */
  taken: boolean;
  /** What both know from now on. */
  register: Register;
}

function proposed({ mine, theirs, order }: Pair): Picked {
  return mine && later(mine, theirs, order) === mine ? 'mine' : 'theirs';
}

function decide(pair: Pair, picked: Picked | undefined): Decision | null {
  const { mine, theirs, order } = pair;
  if (!mine) {
    const { view, my, your } = theirs;
    return picked === 'out' ? null : { theirs, taken: true, register: { view, my, your } };
  }
  const stands = standing(mine, theirs, order);
  if (stands === 'same' || stands === 'older')
    return { theirs, taken: false, register: joined(mine, theirs, order) };
  const pick = picked ?? proposed(pair);
  if (pick === 'out') return null;
  const chosen = pick === 'mine' ? mine : theirs;
  const register = decided(mine, theirs, chosen.view, order);
  return { theirs, taken: pick === 'theirs', register };
}

/** What becomes of each row of a file; those that are left out are missing, with the progress on goals left out. Pure. */
export function decisionsOf(
  { pairs }: { pairs: Sides['pairs'] },
  picks: Picks,
): Map<RowKey, Decision> {
  const all = new Map<RowKey, Decision>();
  for (const [key, pair] of pairs) {
    const decision = decide(pair, picks.get(key));
    if (decision) all.set(key, decision);
  }
  for (const [key, { theirs, taken }] of all) {
    const goal: RowKey = `goals/${theirs.born.goal ?? ''}`;
    const out = pairs.get(goal)?.mine === null && !all.has(goal);
    if (taken && theirs.table === 'goalCheckIns' && out) all.delete(key);
  }
  return all;
}
