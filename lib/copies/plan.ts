import { isSame, laterOf } from './order';
import type { AnyRow } from './tables';

/** Add to what is here, or put in its place. */
export type Mode = 'merge' | 'replace';

/** What becomes of one table's rows; of those that both sides have deleted nothing is told. */
export interface Tally {
  /** Not here yet. */
  fresh: number;
  /** Changed by the copy, whose version is the newer one. */
  newer: number;
  /** The version here is the newer one. It stays where the copy is added, and goes where it is put in its place. */
  older: number;
  /** Changed on both sides in the same moment. */
  torn: number;
  same: number;
  /** Here, and taken away by the copy. */
  goes: number;
  /** Here and in the copy under two ids: of one event, or with one address. They become one. */
  both: number;
}

/** What is to be written for one table. */
export interface TablePlan {
  put: AnyRow[];
  /** Ids. */
  remove: string[];
  tally: Tally;
}

export const NOTHING: Tally = { fresh: 0, newer: 0, older: 0, torn: 0, same: 0, goes: 0, both: 0 };

const isThere = ({ deletedAt }: AnyRow) => deletedAt === null;

function kindOf(here: AnyRow, theirs: AnyRow): keyof Tally {
  if (isSame(here, theirs)) return 'same';
  if (here.updatedAt === theirs.updatedAt) return 'torn';
  return theirs.updatedAt > here.updatedAt ? 'newer' : 'older';
}

/** Of rows with one id, the one that stands (`laterOf`). */
export function oneEach(rows: readonly AnyRow[]): Map<string, AnyRow> {
  const each = new Map<string, AnyRow>();
  for (const row of rows) {
    const known = each.get(row.id);
    each.set(row.id, known ? laterOf(known, row) : row);
  }
  return each;
}

/**
 * What a copy's rows (`theirs`) come to beside those of the same table `here`; `unread` are the ids of rows here that
 * can't be read: a readable one takes their place. Pure.
 */
export function planTable(
  here: readonly AnyRow[],
  unread: readonly string[],
  theirs: readonly AnyRow[],
  mode: Mode,
): TablePlan {
  const tally = { ...NOTHING };
  const put: AnyRow[] = [];
  const known = oneEach(here);
  const coming = oneEach(theirs);
  for (const row of coming.values()) {
    const mine = known.get(row.id);
    const stands = mine && mode === 'merge' ? laterOf(mine, row) : row;
    const kind = mine ? kindOf(mine, row) : 'fresh';
    if (kind !== 'same' && stands !== mine) put.push(row);
    const taken = mine && isThere(mine) && !isThere(stands);
    if (taken) tally.goes += 1;
    else if (isThere(row) || (mine && isThere(mine))) tally[kind] += 1;
  }
  const gone = mode === 'replace' ? here.filter(({ id }) => !coming.has(id)) : [];
  const lost = mode === 'replace' ? unread.filter((id) => !coming.has(id)) : [];
  tally.goes += gone.filter(isThere).length + lost.length;
  return { put, remove: [...gone.map(({ id }) => id), ...lost], tally };
}
