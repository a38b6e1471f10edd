import { Dexie } from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { Change } from '@/lib/storage/renewal/aside';
import { given, opened } from '@/lib/storage/renewal/raw-database';
import { renewDatabase, settleRenewal } from '@/lib/storage/renewal/renew';
import { small } from '../copies/support';
import { everything } from '../desk/life';
import { endedAt } from '../support/ended-at';

const NAME = 'test';
const alone = (work: () => Promise<void>) => work();

const asBefore: Change = { carry: async (_, rows) => rows, added: {} };

async function namesIn(all: globalThis.IDBFactory): Promise<(string | undefined)[]> {
  return (await all.databases()).map(({ name }) => name).sort();
}

describe('a renewal', () => {
  it('keeps rows, version, tables and indexes, and leaves nothing in between', async () => {
    const { store } = await small('Ana', 1);
    const before = await everything(store);
    const version = store.db.verno;
    const all = Dexie.dependencies.indexedDB;
    store.db.close();
    const shares: number[] = [];
    const how = { all, range: IDBKeyRange, onProgress: (share: number) => shares.push(share) };
    await renewDatabase(NAME, asBefore, how);
    expect(await namesIn(all)).toEqual([NAME]);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    await store.db.open();
    expect(store.db.verno).toBe(version);
    expect(await everything(store)).toEqual(before);
    expect(await settleRenewal(NAME, alone, { all, range: IDBKeyRange })).toBe(false);
  });

  it('has lost nothing wherever it is cut off, and is brought to its end', async () => {
    const { store } = await small('Ana', 1);
    const before = await everything(store);
    const all = Dexie.dependencies.indexedDB;
    for (let at = 1; ; at += 1) {
      store.db.close();
      const ended = await endedAt(at, () =>
        renewDatabase(NAME, asBefore, { all, range: IDBKeyRange }),
      );
      await settleRenewal(NAME, alone, { all, range: IDBKeyRange });
      expect(await namesIn(all), `ended at ${at}`).toEqual([NAME]);
      await store.db.open();
      expect(await everything(store), `ended at ${at}`).toEqual(before);
      if (ended) continue;
      expect(at).toBeGreaterThan(60);
      return;
    }
  });

  it('is brought to its end even where an empty database was made in its place', async () => {
    const { store } = await small('Ana', 1);
    const before = await everything(store);
    const all = Dexie.dependencies.indexedDB;
    store.db.close();
    // Cut off once the old one is gone.
    for (let at = 1; (await namesIn(all)).includes(NAME); at += 1)
      await endedAt(at, () => renewDatabase(NAME, asBefore, { all, range: IDBKeyRange }));
    expect(await namesIn(all)).toEqual([`${NAME}-renewing`]);
    const make = (db: globalThis.IDBDatabase) =>
      void db.createObjectStore('partners', { keyPath: 'id' });
    (await opened(all, NAME, { version: 10, make })).close();
    await settleRenewal(NAME, alone, { all, range: IDBKeyRange });
    await store.db.open();
    expect(await everything(store)).toEqual(before);
  });

  it('leaves what is in between alone where the database is there with rows', async () => {
    const { store } = await small('Ana', 1);
    const all = Dexie.dependencies.indexedDB;
    const before = await everything(store);
    store.db.close();
    const make = (db: globalThis.IDBDatabase) =>
      void db.createObjectStore('about', { keyPath: 'id' });
    const stale = await opened(all, `${NAME}-renewing`, { version: 1, make });
    await given(
      stale
        .transaction('about', 'readwrite')
        .objectStore('about')
        .put({ id: 'about', version: 10, shapes: [] }),
    );
    stale.close();
    await settleRenewal(NAME, alone, { all, range: IDBKeyRange });
    expect(await namesIn(all)).toEqual([NAME]);
    await store.db.open();
    expect(await everything(store)).toEqual(before);
  });
});
