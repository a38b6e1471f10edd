import { columnOf } from '../storage/raw';
import type { Store } from '../storage/store';
import type { TableName } from '../storage/tables';

/** So many rows are in memory at once. */
const CHUNK = 500;

/**
 * The raw rows of a table in the order of their ids, a chunk at a time: far faster than one by one where each has to be
 * opened first.
 */
export async function* chunksOf(store: Store, name: TableName): AsyncGenerator<unknown[]> {
  const { table } = store[name];
  let from = table.orderBy(':id');
  for (;;) {
    const rows = await from.limit(CHUNK).toArray();
    if (rows.length > 0) yield rows;
    if (rows.length < CHUNK) return;
    from = table.where(':id').above(columnOf(rows.at(-1), 'id') as string);
  }
}
