import type { DBCore, DBCoreTable, DBCoreTransaction } from 'dexie';
import { describe, expect, it } from 'vitest';
import { applyCopy } from '@/lib/copies/apply';
import { undoImport } from '@/lib/copies/undo';
import type { Store } from '@/lib/storage/store';
import { everything, live } from '../desk/life';
import { testStore } from '../support/store';
import { bytesOf, content, copyOf, small, wish } from './support';

/** Ends the transaction at the n-th thing that is asked of the database, as the end of its page would. */
function mortal(store: Store) {
  const life = { at: Number.POSITIVE_INFINITY, asked: 0 };
  const dying =
    <R extends { trans: DBCoreTransaction }, T>(ask: (request: R) => Promise<T>) =>
    async (request: R): Promise<T> => {
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
  store.db.use({ stack: 'dbcore', name: 'mortal', create });
  return life;
}

async function bo() {
  const { store, clock } = testStore();
  const life = mortal(store);
  await live(store, 'Bo', { many: 1, charter: true, profile: false, removed: false });
  clock.now += 5;
  return { store, life };
}

/** Does the work again and again, each time ended one step later, until it is through; every end leaves all as it was. */
async function endedEverywhere(
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

describe('an import that is ended, at whatever step', () => {
  it.each(['merge', 'replace'] as const)('has not happened (%s), and so its undo', async (mode) => {
    const { store: one } = await small('Ana', 1);
    const copy = copyOf(await bytesOf(one));
    const { store, life } = await bo();
    const was = await content(store);
    const steps = await endedEverywhere(store, life, () => applyCopy(store, copy, wish(mode)));
    expect(steps).toBeGreaterThan(50);
    if (mode === 'merge') return;
    expect(await content(store)).toEqual(await content(one));
    const back = await endedEverywhere(store, life, () => undoImport(store));
    expect(back).toBeGreaterThan(30);
    expect(await content(store)).toEqual(was);
  });

  it('by the user neither', async () => {
    const { store: one } = await small('Ana', 1);
    const copy = copyOf(await bytesOf(one));
    const { store } = await bo();
    const before = await everything(store);
    const shares: number[] = [];
    const user = new AbortController();
    const onProgress = (share: number) => {
      shares.push(share);
      if (share > 0.5) user.abort();
    };
    const work = { signal: user.signal, onProgress };
    await expect(applyCopy(store, copy, wish('replace'), work)).rejects.toThrow();
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(await everything(store)).toEqual(before);
  });
});
