/** How long after one look the next is due by itself, ms. */
const MONTH = 30 * 86_400_000;

/** Whether a look is due at `now`; `last` is null where there was none. UTC ms. A clock that was ahead doesn't put it off. */
export function isDue(last: number | null, now: number): boolean {
  return last === null || Math.abs(now - last) >= MONTH;
}
