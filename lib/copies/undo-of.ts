import type { Store } from '../storage/store';
import { KEPT } from './owed';
import type { Mode } from './plan';

/** The copy that was taken in last, as long as it can be taken back. */
export interface LastImport {
  mode: Mode;
  /** When the copy was made (UTC ms); null where its file doesn't say. */
  madeAt: number | null;
  /** When it was taken in (UTC ms). */
  at: number;
}

/** The row of the import that can be taken back. */
export async function lastRow(store: Store) {
  const all = store.importUndos.read(await store.importUndos.table.toArray());
  return all.find(({ spent, createdAt }) => !spent && store.clock() - createdAt < KEPT);
}

/** The import that can be taken back; null where there is none. */
export async function lastImport(store: Store): Promise<LastImport | null> {
  const row = await lastRow(store);
  return row ? { mode: row.mode, madeAt: row.madeAt, at: row.createdAt } : null;
}
