import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { v1 } from '@/lib/storage/migrations/v1';
import { v2 } from '@/lib/storage/migrations/v2';
import { v3 } from '@/lib/storage/migrations/v3';
import { v4 } from '@/lib/storage/migrations/v4';
import { createStore } from '@/lib/storage/store';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

it('finds the events of a database of version 4 by what the provider calls them and by verdict', async () => {
  const old = new Dexie('kept');
  for (const { version, stores } of [v1, v2, v3, v4]) old.version(version).stores({ ...stores });
  const row = (id: string, verdict: string, remote?: object) => ({
    ...{ id, accountId: 'a', eventKey: id, start: 1, verdict },
    ...(remote && { remote }),
  });
  const rows = [
    row('of-file', 'mentoring'),
    row('single', 'other', { id: 'r1', seriesId: null }),
    row('first', 'mentoring', { id: 'r2', seriesId: 's' }),
    row('second', 'maybe', { id: 'r3', seriesId: 's' }),
  ];
  await old.table('calendarEvents').bulkAdd(rows);
  const cursor = { id: crypto.randomUUID(), accountId: crypto.randomUUID(), token: 't' };
  const stamps = { createdAt: 1, updatedAt: 1, deletedAt: null, etag: null, lastModified: null };
  await old.table('cursors').add({ ...cursor, ...stamps });
  old.close();
  const store = createStore({ name: 'kept', clock: () => 5 });
  const { table } = store.calendarEvents;
  const under = (index: string, key: string) =>
    table.where(`[accountId+${index}]`).equals(['a', key]).primaryKeys();
  expect(await table.toArray()).toHaveLength(rows.length);
  expect(await under('remote.id', 'r1')).toEqual(['single']);
  expect(await under('remote.seriesId', 's')).toEqual(['first', 'second']);
  expect(await under('verdict', 'mentoring')).toEqual(['first', 'of-file']);
  // A cursor of before goes on: its calendar is judged anew once.
  expect((await store.cursors.get(cursor.id))?.token).toBe('t');
  store.db.close();
});
