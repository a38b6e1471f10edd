import type { Row } from '../../shared/row';
import { columnOf, textIn } from '../../storage/raw';
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

/** Ids begin with one of sixteen signs: walks that begin at these have a quarter of all rows each. No id is that short. */
const QUARTERS = ['4', '8', 'c'];
/** After every id. */
const END = '\uffff';

type Takes = (raw: readonly unknown[]) => void;

function slice<T extends Row>({ table }: Rows<T>, after: string, to: string): Promise<unknown[]> {
  return table.where(':id').between(after, to, false, false).limit(STEP).toArray();
}

async function walk<T extends Row>(rows: Rows<T>, after: string, to: string, takes: Takes) {
  let coming = slice(rows, after, to);
  for (;;) {
    const raw = await coming;
    const isLast = raw.length < STEP;
    if (!isLast) coming = slice(rows, textIn(raw.at(-1), 'id'), to);
    takes(raw);
    if (isLast) return;
  }
}

/**
 * The readable rows that are wanted, where that is half of the table or more; null where they are fewer, which an index
 * finds sooner. Rows lie on disk by their ids: to walk over all of them takes less time than to look up each. Ids are made
 * by chance, so the first slice tells of the rest.
 */
export async function mostOf<T extends Row>(
  rows: Rows<T>,
  wanted: (raw: unknown) => boolean,
): Promise<T[] | null> {
  const first = await slice(rows, '', END);
  const some = first.filter(wanted);
  const isAll = first.length < STEP;
  if (!isAll && some.length * 2 < STEP) return null;
  const all = rows.read(some);
  if (isAll) return all;
  const last = textIn(first.at(-1), 'id');
  const borders = [last, ...QUARTERS.filter((border) => border > last), END];
  const takes: Takes = (raw) => void all.push(...rows.read(raw.filter(wanted)));
  await Promise.all(borders.slice(1).map((to, at) => walk(rows, borders[at] ?? '', to, takes)));
  return all;
}
