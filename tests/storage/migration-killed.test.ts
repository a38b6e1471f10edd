import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { newPartner } from '@/lib/mentoring/new-partner';
import { CairnDatabase } from '@/lib/storage/database';
import { migrations } from '@/lib/storage/migrations';
import type { Migration } from '@/lib/storage/migrations/migration';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

const stamps = { createdAt: 1, updatedAt: 1, deletedAt: null };
const last = Math.max(...migrations.map(({ version }) => version));

/** Two steps more, each of which changes every row. */
const carried = (n: number): NonNullable<Migration['carry']> => {
  return (_, row) => ({ ...row, carried: [...((row.carried as number[]) ?? []), n] });
};
const later: readonly Migration[] = [
  { version: last + 1, stores: { extras: 'id' }, carry: carried(1) },
  { version: last + 2, stores: {}, carry: carried(2) },
];

async function open(steps: readonly Migration[], dies?: { at: number; asked: number }) {
  const db = new CairnDatabase('kept', steps);
  if (dies)
    db.use({
      stack: 'dbcore',
      name: 'mortal',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          return {
            ...table,
            mutate(request) {
              dies.asked += 1;
              if (dies.asked === dies.at) request.trans.abort();
              return table.mutate(request);
            },
          };
        },
      }),
    });
  try {
    await db.open();
    const tables = await Promise.all(db.tables.map(async (one) => [one.name, await one.toArray()]));
    return { version: db.verno, rows: Object.fromEntries(tables) as Record<string, unknown[]> };
  } finally {
    db.close();
  }
}

describe('a migration that is ended, at whatever step', () => {
  it.each(migrations.map(({ version }) => version))(
    'leaves version %i as it was, and goes through the next time',
    async (version) => {
      const steps = migrations.filter((one) => one.version <= version);
      const db = new CairnDatabase('kept', steps);
      for (const name of ['Ana', 'Bo', 'Cy'])
        await db
          .rows('partners')
          .add({ id: crypto.randomUUID(), ...stamps, ...newPartner({ name }) });
      await db.rows('actions').add({ id: 'a', ...stamps, text: 'Call', owner: 'me', due: null });
      db.close();
      const before = await open(steps);
      const all = [...migrations, ...later];
      let ended = 0;
      for (let at = 1; ; at += 1) {
        const dies = { at, asked: 0 };
        const after = await open(all, dies).catch(() => null);
        if (after) {
          expect(after.version).toBe(last + 2);
          for (const name of ['partners', 'actions'])
            expect(after.rows[name]).toEqual(
              before.rows[name]?.map((row) => ({ ...(row as object), carried: [1, 2] })),
            );
          break;
        }
        ended += 1;
        expect(await open(steps), `ended at step ${at}`).toEqual(before);
      }
      expect(ended).toBeGreaterThan(3);
    },
  );
});
