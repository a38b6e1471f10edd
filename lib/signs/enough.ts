/**
 * So many meetings back the signs look: two years of a monthly rhythm, half a year of a weekly one. What
 * lies further back was another time of the relationship.
 */
export const WINDOW = 24;

/**
 * From so many things on, a share is told. Of five, one more or less moves it by 20 points, which is less
 * than the 25 that count as a change (STEP); of four it would be just those 25, and one slip a finding.
 */
export const ENOUGH = 5;

/** Shares this far apart have changed: more than what one of five makes. */
const STEP = 0.25;

/** So much of so much. */
export interface Part {
  part: number;
  of: number;
}

const share = ({ part, of }: Part) => (of === 0 ? 0 : part / of);

/** How many of these are so. */
export function partOf(all: readonly boolean[]): Part {
  return { part: all.filter(Boolean).length, of: all.length };
}

/** Whether a share has changed: 1 for more, -1 for less, 0 for neither, or where either is of too few. */
export function changeOf(before: Part, after: Part): -1 | 0 | 1 {
  if (before.of < ENOUGH || after.of < ENOUGH) return 0;
  const by = share(after) - share(before);
  if (Math.abs(by) < STEP) return 0;
  return by > 0 ? 1 : -1;
}

/** Which of two numbers is the greater one; `even` up to six of ten, which of five is still just one more. */
export function leanOf(first: number, second: number): 'first' | 'second' | 'even' {
  const all = first + second;
  if (Math.max(first, second) * 10 <= all * 6) return 'even';
  return first > second ? 'first' : 'second';
}
