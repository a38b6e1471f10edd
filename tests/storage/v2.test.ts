import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { CairnDatabase } from '@/lib/storage/database';
import { v1 } from '@/lib/storage/migrations/v1';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

async function oldDatabase(rows: Record<string, object[]>) {
  const old = new Dexie('kept');
  old.version(v1.version).stores({ ...v1.stores });
  for (const [table, all] of Object.entries(rows)) await old.table(table).bulkAdd(all);
  old.close();
}

it('finds what was done lately among the rows of a database of version 1, and keeps every row', async () => {
  const done = (id: string, doneAt: number) => ({ id, partnerId: 'p', status: 'done', doneAt });
  await oldDatabase({
    actions: [
      { id: 'open', partnerId: 'p', status: 'open', doneAt: null },
      done('old', 1),
      done('new', 9),
    ],
    agendaItems: [
      { id: 'here', partnerId: 'p', status: 'done', doneMeetingId: 'm' },
      { id: 'elsewhere', partnerId: 'p', status: 'done', doneMeetingId: null },
    ],
  });
  const db = new CairnDatabase('kept');
  const lately = db.rows('actions').where('[partnerId+doneAt]').between(['p', 5], ['p', Infinity]);
  expect(await lately.primaryKeys()).toEqual(['new']);
  const here = db.rows('agendaItems').where('doneMeetingId').equals('m');
  expect(await here.primaryKeys()).toEqual(['here']);
  expect(await db.rows('actions').count()).toBe(3);
  expect(await db.rows('agendaItems').count()).toBe(2);
  db.close();
});
