import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { CairnDatabase } from '@/lib/storage/database';
import { migrations } from '@/lib/storage/migrations';
import { v1 } from '@/lib/storage/migrations/v1';
import { tableSchemas } from '@/lib/storage/tables';

it('makes every table that has a schema, and no other', async () => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  const db = new CairnDatabase('v1');
  await db.open();
  expect(db.verno).toBe(migrations.at(-1)?.version);
  const names = [...Object.keys(tableSchemas), 'locks'];
  expect(db.tables.map((table) => table.name).sort()).toEqual(names.sort());
  db.close();
});

it('is the first of an unbroken row of versions', () => {
  expect(migrations[0]).toBe(v1);
  expect(migrations.map((migration) => migration.version)).toEqual(migrations.map((_, n) => n + 1));
});
