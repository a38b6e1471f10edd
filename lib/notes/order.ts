/**
 * A fractional order between two neighbours (null at an edge), or null when no number lies between
 * them any more. Whole steps at the end, so that notes written top to bottom get 1, 2, 3.
 */
export function orderBetween(lower: number | null, upper: number | null): number | null {
  if (lower === null && upper === null) return 1;
  if (upper === null) return (lower ?? 0) + 1;
  if (lower === null) return upper - 1;
  const middle = lower + (upper - lower) / 2;
  return middle > lower && middle < upper ? middle : null;
}

/**
 * Orders for blocks standing in this sequence: known orders stay, the others (null) are fitted in
 * between. When there is no room left, all are numbered afresh from 1.
 */
export function fitOrders(known: readonly (number | null)[]): number[] {
  const fitted: number[] = [];
  for (const [at, order] of known.entries()) {
    const lower = fitted.at(-1) ?? null;
    const upper = known.slice(at).find((next) => next !== null) ?? null;
    const fit = order ?? orderBetween(lower, upper);
    if (fit === null) return known.map((_, index) => index + 1);
    fitted.push(fit);
  }
  return fitted;
}

/** The reading order of stored blocks; two panels may have given two new blocks one number. */
export function byOrder(a: Placed, b: Placed): number {
  return a.order - b.order || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);
}
interface Placed {
  id: string;
  order: number;
  createdAt: number;
}

/**
 * The moves that bring the ids `now` into the order `wanted` (the same ids), one after another: each
 * block goes right behind `after`, or first.
 */
export function movesInto(
  now: readonly string[],
  wanted: readonly string[],
): { id: string; after: string | null }[] {
  const moves: { id: string; after: string | null }[] = [];
  let ids = [...now];
  for (const [at, id] of wanted.entries()) {
    if (ids[at] === id) continue;
    ids = ids.filter((other) => other !== id).toSpliced(at, 0, id);
    moves.push({ id, after: wanted[at - 1] ?? null });
  }
  return moves;
}
