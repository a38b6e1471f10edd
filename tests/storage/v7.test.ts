import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { newPartner } from '@/lib/mentoring/new-partner';
import { CairnDatabase } from '@/lib/storage/database';
import { migrations } from '@/lib/storage/migrations';
import { carrier } from '@/lib/storage/migrations/carry';
import { createStore } from '@/lib/storage/store';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

const before = migrations.filter(({ version }) => version < 7);
const stamps = { createdAt: 1, updatedAt: 1, deletedAt: null };

it('reads a partner of version 6, and keeps what was before an import beside them', async () => {
  const old = new CairnDatabase('kept', before);
  const partner = { id: crypto.randomUUID(), ...stamps, ...newPartner({ name: 'Priya' }) };
  await old.rows('partners').add(partner);
  old.close();
  const store = createStore({ name: 'kept', clock: () => 5 });
  expect(await store.partners.get(partner.id)).toMatchObject({ name: 'Priya' });
  const kept = await store.importUndos.add({
    ...{ mode: 'merge', madeAt: null, added: { calendarAccounts: [], signIns: [] }, late: [] },
    ...{ tables: [{ name: 'partners', packed: new Uint8Array([1]), plain: [] }] },
    ...{ settings: null, owes: null, spent: false },
  });
  expect(await store.importUndos.get(kept.id)).toEqual(kept);
  store.db.close();
});

it('carries the rows on disk over where a version asks for it', async () => {
  const old = new CairnDatabase('kept', before);
  const partner = { id: crypto.randomUUID(), ...stamps, ...newPartner({ name: 'Priya' }) };
  await old.rows('partners').add(partner);
  old.close();
  const carry = (table: string, row: Record<string, unknown>) =>
    table === 'partners' ? { ...row, name: 'Carried' } : row;
  const db = new CairnDatabase('kept', [...before, { version: 7, stores: {}, carry }]);
  expect(await db.rows('partners').get(partner.id)).toMatchObject({ name: 'Carried' });
  db.close();
});

it('carries rows of a copy over by the same steps, those of later versions alone', () => {
  const step = (version: number) => ({
    version,
    stores: {},
    carry: (_: string, row: Record<string, unknown>) => ({ ...row, at: `${row.at}${version}` }),
  });
  const steps = [step(1), { version: 2, stores: {} }, step(3), step(4)];
  expect(carrier(steps, 1)('partners', { at: '' })).toEqual({ at: '34' });
  expect(carrier(steps, 4)('partners', { at: '' })).toEqual({ at: '' });
});
