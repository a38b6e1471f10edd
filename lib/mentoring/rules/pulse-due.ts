/** After the first two meetings the pulse is asked for with every so many. */
const EVERY = 5;

/**
 * Whether the private rapport pulse belongs to a meeting (PRACTICE H1): after meetings one and two, then
 * with every fifth. `ordinal` counts the meetings held with the partner, this one included.
 */
export function isPulseDue(ordinal: number): boolean {
  if (ordinal === 1 || ordinal === 2) return true;
  return ordinal > 0 && ordinal % EVERY === 0;
}

const LOW = 2;

/**
 * Whether the latest two pulses are both low (1 or 2 of 5): then it is worth saying early, or parting
 * well. In any order; `at` is UTC ms.
 */
export function isRapportLow(pulses: readonly { value: number; at: number }[]): boolean {
  const latest = [...pulses].sort((a, b) => b.at - a.at).slice(0, 2);
  return latest.length === 2 && latest.every(({ value }) => value <= LOW);
}
