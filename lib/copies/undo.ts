import { columnOf } from '../storage/raw';
import type { Store } from '../storage/store';
import { type TableName, tableSchemas } from '../storage/tables';
import { chunksOf } from './chunks';
import { FEW } from './remove';
import { unpack } from './snapshot';
import { contentTables, tieTables } from './tables';
import { readAllAnew } from './ties';
import { lastRow } from './undo-of';
import type { Work } from './work';

/** What was written or changed since the import, by table: it would go with an undo. Empty where nothing was. */
export async function sinceImport(store: Store): Promise<Partial<Record<TableName, number>>> {
  const row = await lastRow(store);
  const counts: Partial<Record<TableName, number>> = {};
  if (!row) return counts;
  const late = new Set<unknown>(row.late);
  const isSince = (one: unknown) => {
    const at = columnOf(one, 'updatedAt');
    return typeof at === 'number' && at > row.createdAt && !late.has(columnOf(one, 'id'));
  };
  for (const name of contentTables) {
    let n = 0;
    for await (const rows of chunksOf(store, name)) n += rows.filter(isSince).length;
    if (n > 0) counts[name] = n;
  }
  return counts;
}

/** Makes a table what it was; only what differs is written, but where so much has come that it is emptied (`remove.ts`). */
async function restore(store: Store, name: TableName, before: readonly unknown[]): Promise<void> {
  const { table } = store[name];
  const was = new Set(before.map((row) => columnOf(row, 'id')));
  const ids = await table.toCollection().primaryKeys();
  const fresh = ids.filter((id) => !was.has(id));
  if (fresh.length > FEW) {
    await table.clear();
    await table.bulkPut([...before]);
    return;
  }
  await table.bulkDelete(fresh);
  // Nothing is read where nothing is compared: under a lock each row has to be opened.
  const all = before.length > 0 ? await table.toArray() : [];
  const now = new Map(all.map((row) => [columnOf(row, 'id'), row]));
  const differs = (row: unknown) =>
    JSON.stringify(now.get(columnOf(row, 'id'))) !== JSON.stringify(row);
  await table.bulkPut(before.filter(differs));
}

/**
 * Takes the last import back, all or nothing: every table of the user's is as it was before, whatever was written since.
 * Calendars that came with the copy go; those that were here stay as they are now. False where there is none.
 */
export async function undoImport(
  store: Store,
  { signal, onProgress }: Work = {},
): Promise<boolean> {
  const names = Object.keys(tableSchemas) as TableName[];
  const scope = names.map((name) => store[name].table);
  return store.db.transaction('rw', scope, async () => {
    const row = await lastRow(store);
    if (!row) return false;
    for (const [at, kept] of row.tables.entries()) {
      signal?.throwIfAborted();
      const name = contentTables.find((one) => one === kept.name);
      if (name) await restore(store, name, unpack(kept));
      onProgress?.((at + 1) / row.tables.length);
    }
    for (const name of tieTables) await store[name].table.bulkDelete(row.added[name]);
    await readAllAnew(store);
    const left = { tables: [], late: [], settings: null, owes: row.settings, spent: true };
    await store.importUndos.patch(row.id, left);
    return true;
  });
}
