import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { newPartner } from '@/lib/mentoring/new-partner';
import { CairnDatabase } from '@/lib/storage/database';
import { migrations } from '@/lib/storage/migrations';
import { createStore } from '@/lib/storage/store';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

const stamps = { createdAt: 1, updatedAt: 1, deletedAt: null };

it('reads a partner of version 8, and keeps beside them what was handed over', async () => {
  const before = migrations.filter(({ version }) => version < 9);
  const old = new CairnDatabase('kept', before);
  const partner = { id: crypto.randomUUID(), ...stamps, ...newPartner({ name: 'Priya' }) };
  await old.rows('partners').add(partner);
  old.close();
  const store = createStore({ name: 'kept', clock: () => 5 });
  expect(await store.partners.get(partner.id)).toMatchObject({ name: 'Priya' });
  const partnerId = partner.id;
  const known = { partnerId, table: 'actions', row: 'x', view: null, my: 1, your: 0 };
  const kept = await store.handoverRows.add(known);
  const found = await store.handoverRows.table.where('partnerId').equals(partnerId).toArray();
  expect(store.handoverRows.read(found)).toEqual([kept]);
  store.db.close();
});
