/** From the window's edges, px. */
const GAP = 4;

/** Where something `size` px long begins that is wanted at `start`, for all of it to be in a window of `most` px. */
export function within(start: number, size: number, most: number): number {
  return Math.max(GAP, Math.min(start, most - size - GAP));
}
