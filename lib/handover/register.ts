/**
 * A row as one side knows it: what it says (JSON of `views.ts`; null: taken away), and when each side changed it last.
 * The two times are a version vector: they tell a change that knew of the other's from one that did not.
 */
export interface Register {
  view: string | null;
  /** Hybrid clock from UTC ms, never behind what it knew; 0: never. */
  my: number;
  your: number;
}

/** When a row was changed last, by either side. */
export const atOf = ({ my, your }: Register): number => Math.max(my, your);

/** Orders two views of the same moment alike on both sides. */
export type Order = (view: string) => string;

/** The later one; of the same moment what was taken away, else what sorts last: a total order, the same on both sides. */
export function later<R extends Register>(a: R, b: R, order: Order): R {
  if (atOf(a) !== atOf(b)) return atOf(a) > atOf(b) ? a : b;
  if (a.view === null || b.view === null) return a.view === null ? a : b;
  return order(a.view) >= order(b.view) ? a : b;
}

/** Two states of a row as one, in whichever order and however often: what is later stands, and both are known. */
export function joined(a: Register, b: Register, order: Order): Register {
  const { view } = later(a, b, order);
  return { view, my: Math.max(a.my, b.my), your: Math.max(a.your, b.your) };
}

/** How theirs stands to mine; `torn`: each was changed without knowing of the other. */
export type Standing = 'same' | 'newer' | 'older' | 'torn';

const knows = (a: Register, b: Register) => a.my >= b.my && a.your >= b.your;

export function standing(mine: Register, theirs: Register, order: Order): Standing {
  if (mine.view === theirs.view) return 'same';
  const stands = later(mine, theirs, order);
  if (knows(theirs, mine) && stands === theirs) return 'newer';
  return knows(mine, theirs) && stands === mine ? 'older' : 'torn';
}

/** What a row is after it was changed here: the change is later than whatever was known. `at`: UTC ms. */
export function changed(before: Register, view: string | null, at: number): Register {
  return before.view === view ? before : { ...before, view, my: Math.max(at, atOf(before) + 1) };
}

/** What the user decided over two torn versions: `view`, which is a change of its own unless it stood anyway. */
export function decided(a: Register, b: Register, view: string | null, order: Order): Register {
  return changed(joined(a, b, order), view, 0);
}
