import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { CairnDatabase } from '@/lib/storage/database';
import { v1 } from '@/lib/storage/migrations/v1';
import { v2 } from '@/lib/storage/migrations/v2';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

async function oldDatabase(actions: object[]) {
  const old = new Dexie('kept');
  for (const { version, stores } of [v1, v2]) old.version(version).stores({ ...stores });
  await old.table('actions').bulkAdd(actions);
  old.close();
}

it('finds what one side has done, by day, in a database of version 2, and what was taken away', async () => {
  const action = (id: string, owner: string, status: string, doneAt: number | null) => ({
    ...{ id, owner, status, doneAt, partnerId: null, deletedAt: null },
  });
  const rows = [
    action('old', 'me', 'done', 1),
    action('new', 'me', 'done', 9),
    action('theirs', 'partner', 'done', 5),
    action('dropped', 'me', 'dropped', 5),
    action('open', 'me', 'open', null),
    { ...action('gone', 'me', 'done', 7), deletedAt: 8 },
  ];
  await oldDatabase(rows);
  const db = new CairnDatabase('kept');
  const mine = db
    .rows('actions')
    .where('[owner+status+doneAt]')
    .between(['me', 'done', -Infinity], ['me', 'done', Infinity]);
  expect(await mine.reverse().primaryKeys()).toEqual(['new', 'gone', 'old']);
  const away = db.rows('actions').where('deletedAt').above(-Infinity);
  expect(await away.primaryKeys()).toEqual(['gone']);
  expect(await db.rows('actions').count()).toBe(rows.length);
  db.close();
});
