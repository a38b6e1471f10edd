import type { Store } from '../../storage/store';
import type { TableName } from '../../storage/tables';
import { type Raw, rawRows } from './raw';

/** From here on a table is read whole: a cursor that looks for thousands of keys takes many times as long. */
export const MANY = 300;

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

/** The raw rows of a table with these ids; those that are gone are left out. */
export async function rowsWith(
  store: Store,
  name: TableName,
  ids: readonly string[],
): Promise<Raw[]> {
  if (ids.length > MANY) return rowsAt(store, name, 'id', ids);
  return rawRows((await store[name].table.bulkGet([...ids])).filter(Boolean));
}

/** Fewer neighbours than this go one by one. */
const RUN = 8;

/**
 * Takes rows off the disk, within the caller's transaction. Where many lie next to each other they go as a
 * range: a browser takes 13,000 single rows away in more than a second, and such a range in a tenth of one.
 */
export async function removeRows(
  store: Store,
  name: TableName,
  ids: readonly string[],
): Promise<void> {
  const { table } = store[name];
  if (ids.length <= MANY) return table.bulkDelete([...ids]);
  const wanted = new Set(ids);
  const single: string[] = [];
  let run: string[] = [];
  const end = async () => {
    const [first, last] = [run[0], run.at(-1)];
    if (run.length < RUN) single.push(...run);
    else if (first && last) await table.where(':id').between(first, last, true, true).delete();
    run = [];
  };
  for (const key of await table.toCollection().primaryKeys()) {
    if (wanted.has(key)) run.push(key);
    else await end();
  }
  await end();
  await table.bulkDelete(single);
}
