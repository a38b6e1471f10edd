/** A place between two others; a missing neighbour is an end of the list. */
export function placeBetween(before: number | null, after: number | null): number {
  if (before === null) return after === null ? 0 : after - 1;
  return after === null ? before + 1 : before + (after - before) / 2;
}

/**
 * New places for a list, in which the row at `from` has moved to `to`: usually one change. Where halving
 * has run out of digits, the whole list is numbered anew.
 */
export function movedOrders(
  orders: readonly number[],
  from: number,
  to: number,
): Map<number, number> {
  const rest = orders.map((order, at) => ({ order, at })).filter(({ at }) => at !== from);
  const before = rest[to - 1]?.order ?? null;
  const after = rest[to]?.order ?? null;
  const place = placeBetween(before, after);
  const fits = (before === null || before < place) && (after === null || place < after);
  if (fits) return new Map([[from, place]]);
  const all = rest.map(({ at }) => at);
  all.splice(to, 0, from);
  return new Map(all.map((at, index) => [at, index]));
}

/** Beyond this lie the lines of the template, whatever stands between them. */
const END = 9e8;

/** A place for a new row: after all that lie between the two ends of the template. */
export function lastPlace(orders: readonly number[]): number {
  const inner = orders.filter((order) => Math.abs(order) < END);
  return placeBetween(inner.length > 0 ? Math.max(...inner) : null, null);
}
