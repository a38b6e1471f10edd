import type { CairnDatabase } from '../storage/database';
import { columnOf } from '../storage/raw';
import { LOCK_ID, LOCKS, lockRow, markIn } from '../storage/sealing/lock-row';
import { sealedTables } from '../storage/sealing/reshape';
import { sealedBytes } from '../storage/sealing/row-cipher';
import { SwitchFailed, type Work } from './failed';

/** So many rows are in memory at once; between two lots it can be ended. */
const LOT = 500;

/** Reads and writes each row, in the caller's transaction. Gives how many could not be opened, and stay as they are. */
async function rewriteAll(db: CairnDatabase, { signal, onProgress }: Work): Promise<number> {
  const tables = sealedTables(db);
  let total = 0;
  for (const table of tables) total += await table.count();
  let done = 0;
  let unopened = 0;
  for (const table of tables) {
    let rows: unknown[] = await table.orderBy(':id').limit(LOT).toArray();
    while (rows.length > 0) {
      signal?.throwIfAborted();
      unopened += rows.filter(sealedBytes).length;
      await table.bulkPut(rows);
      done += rows.length;
      onProgress?.(Math.min(1, done / total));
      const last = columnOf(rows.at(-1), 'id') as string;
      rows = rows.length < LOT ? [] : await table.where(':id').above(last).limit(LOT).toArray();
    }
  }
  signal?.throwIfAborted();
  return unopened;
}

/**
 * Puts all rows back as they are and takes the head of the lock away, in one transaction. Nobody else may have the
 * database open. Gives how many rows could not be opened: they stay as they are, and nothing opens them any longer.
 */
export async function openAll(db: CairnDatabase, mark: string, work: Work = {}): Promise<number> {
  await db.open();
  const { form } = db.connection;
  if (markIn(await lockRow(db)) !== mark || !form.known) throw new SwitchFailed('unfit');
  form.opening = true;
  try {
    const unopened = await db.transaction('rw', db.tables, async () => {
      const shut = await rewriteAll(db, work);
      await db.table(LOCKS).delete(LOCK_ID);
      return shut;
    });
    await form.learn(undefined);
    return unopened;
  } finally {
    form.opening = false;
  }
}
