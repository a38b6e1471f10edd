/**
 * Lets `most` through at once and from then on one each `each` ms. What it gives answers for an instant of a clock that
 * never goes back (ms): 0, this one may go; else how long it has to wait, ms.
 */
export function pace(most: number, each: number): (now: number) => number {
  let due = 0;
  return (now) => {
    const wait = due - now - (most - 1) * each;
    if (wait > 0) return wait;
    due = Math.max(due, now) + each;
    return 0;
  };
}
