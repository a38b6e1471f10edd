import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { newPartner } from '@/lib/mentoring/new-partner';
import { CairnDatabase } from '@/lib/storage/database';
import { migrations } from '@/lib/storage/migrations';
import { partnersByName } from '@/lib/storage/partners-by-name';
import { columnOf } from '@/lib/storage/raw';
import { createStore } from '@/lib/storage/store';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

const before = migrations.filter(({ version }) => version < 8);
const stamps = { createdAt: 1, updatedAt: 1, deletedAt: null };

it('keeps the partners of version 7, and lets the indexes of their names and addresses go', async () => {
  const old = new CairnDatabase('kept', before);
  const names = ['Priya', 'Ana', 'Bo'];
  const rows = names.map((name) => ({
    ...{ id: crypto.randomUUID(), ...stamps },
    ...newPartner({ name, emails: [`${name.toLowerCase()}@example.org`] }),
  }));
  await old.rows('partners').bulkAdd(rows);
  old.close();
  const store = createStore({ name: 'kept' });
  const found = store.partners.read(await partnersByName(store));
  expect(found.map(({ name }) => name)).toEqual(['Ana', 'Bo', 'Priya']);
  expect(found.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
  const native = store.db.backendDB().transaction(['partners', 'decisions', 'locks']);
  expect([...native.objectStore('partners').indexNames]).toEqual([]);
  expect([...native.objectStore('decisions').indexNames]).toEqual([]);
  expect([...native.objectStore('locks').indexNames]).toEqual([]);
  store.db.close();
});

it('lists what can’t be read so that it is reported, but nobody without a name', async () => {
  const store = createStore({ name: 'kept' });
  await store.partners.add(newPartner({ name: 'Bo' }));
  await store.partners.table.bulkAdd([
    { id: 'nameless', deletedAt: null },
    { id: 'broken', sealed: new Uint8Array(1) },
  ]);
  const rows = await partnersByName(store);
  expect(rows.map((row) => columnOf(row, 'name'))).toEqual([undefined, 'Bo']);
  store.db.close();
});
