import type { Store } from '../storage/store';
import type { TableName } from '../storage/tables';
import { type Exists, type Ill, loosened, lostOf, type Raw, timesAt, timesFit } from './finding';

/** What is wrong with a row, and what it is once that is mended: null is gone. */
export interface Judgement {
  ill: Ill;
  /** The column that is meant; '' where it is the whole row. */
  column: string;
  mended: Raw | null;
}

/**
 * Judges one row as it lies on disk; null when all is well. Only the gravest is named: the next look, after it was
 * mended, names what is left. `now` is UTC ms.
 */
export function judge(store: Store, table: TableName, row: Raw, exists: Exists): Judgement | null {
  const now = store.clock();
  const lost = lostOf(table, row, exists);
  const needed = lost.find((reference) => reference.needed);
  if (needed) return { ill: 'orphan', column: needed.column, mended: null };
  const rows = store[table];
  const written = rows.asWritten(row);
  if (written === undefined) return { ill: 'unreadable', column: '', mended: row };
  const [first] = lost;
  if (first) {
    const loose = loosened(table, row, exists);
    const again = rows.asWritten(loose);
    return { ill: 'pointer', column: first.column, mended: again === undefined ? loose : again };
  }
  if (!timesFit(row, now)) {
    return { ill: 'times', column: 'updatedAt', mended: { ...row, ...timesAt(row, now) } };
  }
  const stale = rows.staleColumn(row);
  return stale === null ? null : { ill: 'index', column: stale, mended: written };
}
