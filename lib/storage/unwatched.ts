import type { Store } from './store';
import type { TableName } from './tables';

/**
 * Reads within a live query what is too much to be watched row by row, which takes as long as reading it (dexie 4.4,
 * observability-middleware.ts keeps each id in a tree, cache-middleware.ts copies each row): whole tables are watched
 * instead, of which the query need ask for no more than a row.
 */
export async function unwatched<T>(
  store: Store,
  tables: readonly TableName[],
  read: () => Promise<T>,
): Promise<T> {
  await Promise.all(tables.map((name) => store[name].table.limit(1).toArray()));
  // What a timer begins belongs to no query.
  return new Promise((resolve, reject) => {
    setTimeout(() => read().then(resolve, reject), 0);
  });
}
