import { describe, expect, it } from 'vitest';
import { CairnDatabase } from '@/lib/storage/database';
import { readHeader } from '@/lib/storage/lock-header';
import { migrations } from '@/lib/storage/migrations';
import type { Migration } from '@/lib/storage/migrations/migration';
import { columnOf } from '@/lib/storage/raw';
import { isLockedError } from '@/lib/storage/store-locked';
import { actionFields, partnerFields } from '../../support/rows';
import { lockedStore, type Pocket } from './support';

const renamed = (table: string, row: Record<string, unknown>) =>
  table === 'partners' ? { ...row, name: `${row.name}, carried` } : row;

/** A later version of the database over what is there. */
function later(step: Omit<Migration, 'version'>, key: Pocket): CairnDatabase {
  return new CairnDatabase('test', [...migrations, { version: 99, ...step }], { key });
}

async function withRows() {
  const { store, ...more } = await lockedStore();
  await store.partners.add(partnerFields({ name: 'Priya' }));
  await store.actions.addMany([
    actionFields({ text: 'First', partnerId: null, detail: 'b' }),
    actionFields({ text: 'Second', partnerId: null, detail: 'a' }),
  ]);
  store.db.close();
  return more;
}

const native = (db: CairnDatabase, table: string) =>
  new Promise<Record<string, unknown>[]>((resolve, reject) => {
    const asked = db.backendDB().transaction(table).objectStore(table).getAll();
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });

describe('a later version over sealed rows', () => {
  it('carries them over and seals them again', async () => {
    const { pocket } = await withRows();
    const db = later({ stores: {}, carry: renamed }, pocket);
    const rows = await db.rows('partners').toArray();
    expect(rows.map((row) => columnOf(row, 'name'))).toEqual(['Priya, carried']);
    expect(Object.keys((await native(db, 'partners'))[0] ?? {}).sort()).toEqual(['id', 'sealed']);
    db.close();
  });

  it('waits for the key where rows are to be carried over, and changes nothing until then', async () => {
    const { pocket, key } = await withRows();
    pocket.key = null;
    const db = later({ stores: {}, carry: renamed }, pocket);
    const asked = await db
      .rows('partners')
      .toArray()
      .catch((error: unknown) => error);
    expect(isLockedError(asked)).toBe(true);
    await expect(readHeader(db)).rejects.toThrow(/invalid/i);
    const old = new CairnDatabase('test', migrations, { key: { read: async () => key } });
    const before = await old.rows('partners').toArray();
    expect(before.map((row) => columnOf(row, 'name'))).toEqual(['Priya']);
    expect(old.verno).toBe(migrations.at(-1)?.version);
    old.close();
    pocket.key = key;
    const rows = await db.rows('partners').toArray();
    expect(rows.map((row) => columnOf(row, 'name'))).toEqual(['Priya, carried']);
    db.close();
  });

  it('finds them by an index that is new, once with the key, and shows no more than that needs', async () => {
    const { pocket, key } = await withRows();
    pocket.key = null;
    const stores = { actions: 'id, owner, [partnerId+status]', partners: 'id, archivedAt' };
    const db = later({ stores }, pocket);
    const asked = await db
      .rows('actions')
      .toArray()
      .catch((error: unknown) => error);
    expect(isLockedError(asked)).toBe(true);
    pocket.key = key;
    expect(await db.rows('actions').where('owner').equals('me').count()).toBe(2);
    const [disk] = await native(db, 'actions');
    expect(Object.keys(disk ?? {}).sort()).toEqual(['id', 'owner', 'sealed', 'status'].sort());
    const found = await db.rows('actions').orderBy('owner').toArray();
    expect(found.map((row) => columnOf(row, 'text')).sort()).toEqual(['First', 'Second']);
    const shapes = columnOf(await db.table('locks').get('lock'), 'shapes');
    db.close();
    await db.open();
    expect(columnOf(await db.table('locks').get('lock'), 'shapes')).toBe(shapes);
    db.close();
  });
});
