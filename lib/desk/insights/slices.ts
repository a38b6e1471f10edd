import type { Row } from '../../shared/row';
import { columnOf } from '../../storage/raw';
import type { Rows } from '../../storage/rows';

/** So many rows are read and parsed in one task of the page: a few milliseconds. */
const STEP = 1000;

/**
 * The readable rows whose `index` (a column of numbers) lies from `from` to `to`, both included, in its order. Slice by slice,
 * so that a page goes on meanwhile.
 */
export async function inSlices<T extends Row>(
  rows: Rows<T>,
  index: string,
  from: number,
  to: number,
): Promise<T[]> {
  const all: T[] = [];
  const fetch = (low: number, after: boolean): Promise<unknown[]> =>
    rows.table.where(index).between(low, to, !after, true).limit(STEP).toArray();
  let coming = fetch(from, false);
  for (;;) {
    const raw = await coming;
    const last = columnOf(raw.at(-1), index);
    if (raw.length < STEP || typeof last !== 'number') return [...all, ...rows.read(raw)];
    // The last value's rows may go on behind the slice.
    const whole = raw.filter((row) => columnOf(row, index) !== last);
    const same = whole.length === 0;
    // The disk looks for the next slice while this one is parsed.
    coming = fetch(last, same);
    all.push(...rows.read(same ? await rows.table.where(index).equals(last).toArray() : whole));
  }
}

/** The readable rows with these ids, slice by slice. */
export async function manyInSlices<T extends Row>(
  rows: Rows<T>,
  ids: readonly string[],
): Promise<T[]> {
  const all: T[] = [];
  for (let at = 0; at < ids.length; at += STEP) {
    all.push(...(await rows.many(ids.slice(at, at + STEP))));
  }
  return all;
}
