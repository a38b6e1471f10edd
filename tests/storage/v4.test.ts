import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { v1 } from '@/lib/storage/migrations/v1';
import { v2 } from '@/lib/storage/migrations/v2';
import { v3 } from '@/lib/storage/migrations/v3';
import { createStore } from '@/lib/storage/store';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

it('opens a database of version 3 with its calendars as they are, and room for accounts', async () => {
  const old = new Dexie('kept');
  for (const { version, stores } of [v1, v2, v3]) old.version(version).stores({ ...stores });
  const id = crypto.randomUUID();
  const row = {
    ...{ id, createdAt: 1, updatedAt: 1, deletedAt: null },
    ...{ kind: 'address', name: 'Work', address: 'https://example.org/a.ics', enabled: true },
    ...{ readAt: 1, nextReadAt: 2, problem: null, failures: 0 },
  };
  await old.table('calendarAccounts').add(row);
  old.close();
  const store = createStore({ name: 'kept', clock: () => 5 });
  expect(await store.calendarAccounts.get(id)).toEqual(row);
  const [signIn] = await store.signIns.addMany([
    {
      ...{ provider: 'google', subject: '1', name: 'sam@example.org', clientId: 'c', tenant: '' },
      ...{ scopes: [], problem: null },
    },
  ]);
  const same = store.signIns.table.where('[provider+subject]').equals(['google', '1']);
  expect(await same.primaryKeys()).toEqual([signIn?.id]);
  expect(await store.syncLog.table.count()).toBe(0);
  store.db.close();
});
