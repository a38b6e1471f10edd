import type { Dexie } from 'dexie';
import { columnOf } from '../raw';

/** The table of the lock's head, which lies open. */
export const LOCKS = 'locks';
/** The id of its row: the header, and as `shapes` which columns stood beside what is sealed when all rows were last written. */
export const LOCK_ID = 'lock';

/** The mark of the lock whose head was read; null for none. */
export function markIn(row: unknown): string | null {
  return row === undefined ? null : String(columnOf(columnOf(row, 'header'), 'mark'));
}

/** The head of the lock as it lies on disk; undefined for none, also in a database that knows no locks. */
export async function lockRow(db: Pick<Dexie, 'tables' | 'table'>): Promise<unknown> {
  if (!db.tables.some(({ name }) => name === LOCKS)) return undefined;
  return db.table<unknown, string>(LOCKS).get(LOCK_ID);
}
