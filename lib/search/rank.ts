import { DAY } from '../shared/time';
import type { Wanted } from './plan';

/** How long it takes until what was counts half as much as what is, in ms. */
const HALF = 365 * DAY;
/** What never fades. */
const LASTING = 0.4;

/** How well a word of the text fits the one looked for, 0 to 1: itself, its beginning, a part of it, nearly it. */
export function fitOf(term: string, { terms, run }: Wanted): number {
  if (run !== null) return 0.9;
  let best = 0.25;
  for (const wanted of terms) {
    if (term === wanted) return 1;
    if (term.startsWith(wanted)) best = Math.max(best, 0.5 + (0.4 * wanted.length) / term.length);
    else if (term.includes(wanted)) best = Math.max(best, 0.4);
  }
  return best;
}

/** How much of its weight something from `at` still has at `now` (both UTC ms); what lies ahead has all of it. */
export function freshness(at: number, now: number): number {
  return LASTING + (1 - LASTING) * 2 ** (-Math.max(now - at, 0) / HALF);
}

/** Something found, as far as its rank goes. */
export interface Ranked {
  key: string;
  /** Match times recency. */
  score: number;
  at: number;
}

/** The better first; of equals the newer, and of those by their names in the index: the order is always the same. */
export function byRank(a: Ranked, b: Ranked): number {
  return b.score - a.score || b.at - a.at || (a.key < b.key ? -1 : Number(a.key > b.key));
}

/** Puts `one` into a list of at most `most` in the order of rank. */
export function keepBest<T extends Ranked>(list: T[], one: T, most: number): void {
  const last = list.at(-1);
  if (list.length >= most && last && byRank(last, one) <= 0) return;
  const at = list.findIndex((other) => byRank(one, other) < 0);
  list.splice(at < 0 ? list.length : at, 0, one);
  if (list.length > most) list.pop();
}
