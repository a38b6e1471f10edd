import type { Store } from '../../storage/store';
import { type TableName, tableSchemas } from '../../storage/tables';

/** Empties every table, in one transaction. There is no way back. */
export async function eraseAll(store: Store): Promise<void> {
  const tables = (Object.keys(tableSchemas) as TableName[]).map((name) => store[name].table);
  await store.db.transaction('rw', tables, async () => {
    for (const table of tables) await table.clear();
  });
}
