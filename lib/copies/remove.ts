import { columnOf } from '../storage/raw';
import type { Store } from '../storage/store';
import type { TableName } from '../storage/tables';

/** So many rows may go by their names. */
export const FEW = 200;
/** So many rows are written at once. */
const LOT = 1000;

/**
 * Takes rows out of a table that holds `all` (raw rows), in the caller's transaction. Dexie tells every open page each
 * key that goes, in one message: that of tens of thousands held each page for half a second. So a table that loses many
 * is emptied, which is told in a word, and what stays is put back.
 */
export async function removeRows(
  table: Store[TableName]['table'],
  all: readonly unknown[],
  ids: readonly string[],
  step: () => void = () => undefined,
): Promise<void> {
  if (ids.length <= FEW) return table.bulkDelete([...ids]);
  const gone = new Set<unknown>(ids);
  const staying = all.filter((row) => !gone.has(columnOf(row, 'id')));
  await table.clear();
  for (let from = 0; from < staying.length; from += LOT) {
    step();
    await table.bulkPut(staying.slice(from, from + LOT));
  }
}
