import { type Collection, Dexie } from 'dexie';
import type { Form } from './form';

/** What a collection looks for, as far as it is read here (dexie 4.4, collection.ts). */
interface Sought {
  algorithm?: unknown;
  filter?: unknown;
  or?: unknown;
  valueMapper?: unknown;
  table: { name: string };
}

type Rows = Collection<unknown, string>;

/** Whether a collection jumps from key to key (`anyOf`) and asks rows for nothing. */
function jumps({ algorithm, filter, or, valueMapper }: Sought): boolean {
  return Boolean(algorithm) && !filter && !or && !valueMapper;
}

/**
 * Has the rows of a collection that jumps (`anyOf`) found by their keys and opened all at once while the lock is on: a
 * cursor would open them one jump after another.
 */
export function openAtOnce(db: Dexie, form: Form): void {
  const { prototype } = Reflect.get(db, 'Collection') as { prototype: Rows };
  const { toArray } = prototype;
  const atOnce = (collection: Rows, name: string) => {
    const table = db.table<unknown, string>(name);
    return db.transaction('r', table, async () => {
      const rows = await table.bulkGet(await collection.primaryKeys());
      return rows.filter((row) => row !== undefined);
    });
  };
  const replaced = function (this: Rows, then?: (rows: unknown[]) => unknown): unknown {
    const sought = Reflect.get(this, '_ctx') as Sought;
    if (!form.known || !jumps(sought)) return toArray.call(this, then as never);
    const rows = Dexie.Promise.resolve(atOnce(this, sought.table.name));
    return then ? rows.then(then) : rows;
  };
  prototype.toArray = replaced as typeof toArray;
}
