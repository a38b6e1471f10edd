import type { DBCore, DBCoreTable, DBCoreTransaction, Dexie } from 'dexie';
import { expect } from 'vitest';
import type { Store } from '@/lib/storage/store';
import { everything } from '../desk/life';

/**
 * Ends the transaction at the n-th thing that is asked of the database, as the end of its page or worker would; `level` is its place
 * among what stands between Dexie and the database (10 where none is named).
 */
export function mortal(db: Dexie, level = 10) {
  const life = { at: Number.POSITIVE_INFINITY, asked: 0 };
  const dying =
    <R extends { trans: DBCoreTransaction }, T>(ask: (request: R) => Promise<T>) =>
    // Not `async`: a promise of the language's own would cost ticks, after which Dexie forgets its transaction.
    (request: R): Promise<T> => {
      life.asked += 1;
      if (life.asked === life.at) request.trans.abort();
      return ask(request);
    };
  const tableOf = (table: DBCoreTable): DBCoreTable => ({
    ...table,
    mutate: dying((request) => table.mutate(request)),
    get: dying((request) => table.get(request)),
    getMany: dying((request) => table.getMany(request)),
    query: dying((request) => table.query(request)),
    openCursor: dying((request) => table.openCursor(request)),
    count: dying((request) => table.count(request)),
  });
  const create = (core: DBCore) => ({
    ...core,
    table: (name: string) => tableOf(core.table(name)),
  });
  db.use({ stack: 'dbcore', name: 'mortal', level, create });
  return life;
}

/** Does the work again and again, each time ended one step later, until it is through; every end leaves all as it was. */
export async function endedEverywhere(
  store: Store,
  life: { at: number; asked: number },
  work: () => Promise<unknown>,
) {
  const before = await everything(store);
  for (let at = 1; ; at++) {
    Object.assign(life, { at, asked: 0 });
    const died = await work().then(
      () => false,
      () => true,
    );
    life.at = Number.POSITIVE_INFINITY;
    if (!died) return at - 1;
    expect(await everything(store), `ended at step ${at}`).toEqual(before);
  }
}
