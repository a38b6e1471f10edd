import type { Store } from '../../storage/store';
import type { TableName } from '../../storage/tables';
import { type Raw, rawRows } from './plan';

/** From here on a table is read whole: a cursor that looks for thousands of keys takes many times as long. */
const MANY = 300;

/** The raw rows of a table whose indexed `column` holds one of `keys`. */
export async function rowsAt(
  store: Store,
  name: TableName,
  column: string,
  keys: readonly string[],
): Promise<Raw[]> {
  const { table } = store[name];
  if (keys.length <= MANY) return rawRows(await table.where(column).anyOf(keys).toArray());
  const wanted = new Set<unknown>(keys);
  return rawRows(await table.toArray()).filter((row) => wanted.has(row[column]));
}
