import type { RuleBudget } from '../limits';
import { DAY, dayNumber } from '../time/civil';
import { type Periods, periodsOf } from './periods';
import type { Rule } from './rule';

/** What to expand; all times are wall times in seconds since 1970. */
export interface Expansion {
  start: number;
  /** Inclusive; undefined for no end. */
  until: number | undefined;
  /** `to` is exclusive. */
  range: { from: number; to: number };
  /** Most times to return. */
  limit: number;
  /** Marked as spent when the limit or the work allowed cut the rule short. */
  budget: RuleBudget;
}

const LAST = dayNumber(10_000, 1, 1) * DAY;

/** BYSETPOS: picks from the period's set as if base and offset pairs stood in one list. */
function positioned(positions: readonly number[], bases: number[], offsets: number[]): number[] {
  const size = bases.length * offsets.length;
  const picked = new Set<number>();
  for (const position of positions) {
    const index = position > 0 ? position - 1 : size + position;
    const base = bases[Math.floor(index / offsets.length)];
    const offset = offsets[index % offsets.length];
    if (index >= 0 && base !== undefined && offset !== undefined) picked.add(base + offset);
  }
  return [...picked].sort((a, b) => a - b);
}

/** Calls `visit` with the period's times in order until it returns false. */
function visitPeriod(
  rule: Rule,
  periods: Periods,
  bases: number[],
  visit: (wall: number) => boolean,
): boolean {
  if (rule.bySetPos.length > 0) {
    return positioned(rule.bySetPos, bases, periods.offsets).every(visit);
  }
  for (const base of bases) {
    for (const offset of periods.offsets) if (!visit(base + offset)) return false;
  }
  return true;
}

/** How many occurrences a period gives from `start` on. */
function countFrom(rule: Rule, periods: Periods, k: number, start: number): number {
  let n = 0;
  visitPeriod(rule, periods, periods.bases(k), (wall) => {
    if (wall >= start) n++;
    return n < 100_000;
  });
  return n;
}

/**
 * Where to begin: near the range when the rule allows it, with the occurrences counted so far. COUNT
 * counts what the rule gives. RFC 5545 3.8.5.3 leaves open what a DTSTART outside of the rule does to it;
 * Google Calendar shows such a start besides the full count, and so do most other readers.
 */
function seek(rule: Rule, periods: Periods, { start, range }: Expansion) {
  const near = Math.max(0, periods.at(range.from));
  if (rule.count === undefined) return { k: near, counted: 0 };
  if (!periods.even || near < 1) return { k: 0, counted: 0 };
  const each = countFrom(rule, periods, 1, -Infinity);
  const inFirst = countFrom(rule, periods, 0, start);
  return { k: near, counted: inFirst + (near - 1) * each };
}

/**
 * The wall times that a rule gives inside a range, ascending and without a walk from the series' start
 * unless COUNT makes one needed. DTSTART itself is only included where the rule gives it.
 */
export function expandRule(rule: Rule, expansion: Expansion): number[] {
  const { start, until, range, limit, budget } = expansion;
  // Asked first: lists of hours, minutes and seconds can multiply to 86,400 times a day.
  if (!budget.take(1)) return [];
  const periods = periodsOf(rule, start);
  budget.take(periods.offsets.length - 1);
  const stop = Math.min(range.to, LAST, (until ?? Infinity) + 1);
  const found: number[] = [];
  let { k, counted } = seek(rule, periods, expansion);
  const visit = (wall: number): boolean => {
    if (wall < start) return true;
    if (wall >= stop || (rule.count !== undefined && counted >= rule.count)) return false;
    counted++;
    if (wall < range.from) return budget.take(0.5);
    if (found.length >= limit) {
      budget.spent = true;
      return false;
    }
    found.push(wall);
    return budget.take(5);
  };
  while (periods.begin(k) < stop && budget.take(periods.cost)) {
    if (rule.count !== undefined && counted >= rule.count) break;
    const bases = periods.bases(k);
    if (!visitPeriod(rule, periods, bases, visit)) break;
    k = bases.length > 0 ? k + 1 : periods.skip(k);
  }
  return found;
}
