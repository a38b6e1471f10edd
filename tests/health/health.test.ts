import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePartners } from '@/lib/desk/partners/merge';
import { checkHealth } from '@/lib/health/check';
import { repair } from '@/lib/health/repair';
import type { Store } from '@/lib/storage/store';
import { type TableName, tableSchemas } from '@/lib/storage/tables';
import { everything, type Lot, live, lot, meetTogether } from '../desk/life';
import { testStore } from '../support/store';

const full: Lot = { many: 3, charter: true, profile: true, removed: true };
const names = Object.keys(tableSchemas) as TableName[];
const ills = async (store: Store) => (await checkHealth(store)).findings;

/** Rows taken off the disk behind everybody's back, as damage does. */
async function lose(store: Store, picks: readonly number[]): Promise<void> {
  const all = await Promise.all(
    names.map(async (name) =>
      (await store[name].table.toCollection().primaryKeys()).map((id) => ({ name, id })),
    ),
  );
  const rows = all.flat();
  for (const pick of picks) {
    const row = rows[pick % rows.length];
    if (row) await store[row.name].table.delete(row.id);
  }
}

describe('a look at everything', () => {
  it('finds nothing wrong in what Cairn has written itself', async () => {
    await fc.assert(
      fc.asyncProperty(lot, lot, async (one, other) => {
        const { store, clock } = testStore();
        const stays = await live(store, 'Priya', one);
        const goes = await live(store, 'Pirya', other);
        await meetTogether(store, [stays.id, goes.id], 2);
        clock.now += 5_000;
        await mergePartners(store, stays.id, goes.id);
        expect(await ills(store)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('counts the rows, says how far it is, and ends when it is told to', async () => {
    const { store } = testStore();
    await live(store, 'Priya', full);
    const shares: number[] = [];
    const { rows } = await checkHealth(store, { onProgress: (share) => shares.push(share) });
    const all = Object.values(await everything(store)).flat().length;
    expect(rows).toBe(all);
    expect(shares.at(-1)).toBe(1);
    const signal = AbortSignal.abort();
    await expect(checkHealth(store, { signal })).rejects.toThrow(/abort/i);
  });

  it('finds rows that can’t be read, found or true, and keeps what can’t be read aside', async () => {
    const { store, clock } = testStore();
    await live(store, 'Priya', full);
    const [action, other] = await store.actions.table.toArray();
    await store.actions.table.put({ ...Object(action), openKey: 'me 1999-01-01' });
    await store.actions.table.put({ ...Object(other), owner: 'nobody' });
    const [goal] = await store.goals.table.toArray();
    await store.goals.table.put({ ...Object(goal), updatedAt: clock.now + 40 * 86_400_000 });
    const found = await ills(store);
    expect(found.map(({ table, ill, column }) => `${table} ${ill} ${column}`).sort()).toEqual([
      'actions index openKey',
      'actions unreadable ',
      'goals times updatedAt',
    ]);
    const { rows, left } = await repair(store, found);
    expect([rows, left]).toEqual([2, 1]);
    expect((await ills(store)).map(({ ill }) => ill)).toEqual(['unreadable']);
    expect(await store.goals.table.get(Object(goal).id)).toMatchObject({ updatedAt: clock.now });
  });
});

describe('a repair', () => {
  const picks = fc.array(fc.nat(500), { minLength: 1, maxLength: 8 });

  it('leaves nothing that points at nothing, and keeps aside whatever it takes away', async () => {
    await fc.assert(
      fc.asyncProperty(picks, async (lost) => {
        const { store } = testStore();
        await live(store, 'Priya', full);
        await live(store, 'Bo', { ...full, many: 2 });
        await lose(store, lost);
        const before = await everything(store);
        const found = await ills(store);
        await repair(store, found);
        expect(await ills(store)).toEqual([]);
        const after = await everything(store);
        const shelf = (after.repairs ?? []) as { table: string; key: string; row: unknown }[];
        for (const name of names.filter((one) => one !== 'repairs')) {
          for (const row of before[name] ?? []) {
            const still = (after[name] ?? []).find((one) => Object(one).id === Object(row).id);
            if (JSON.stringify(still) === JSON.stringify(row)) continue;
            const kept = shelf.filter(({ table, key }) => table === name && key === Object(row).id);
            expect(kept.map((one) => one.row)).toContainEqual(row);
          }
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('taken back leaves every table as it was, but for what was changed since', async () => {
    await fc.assert(
      fc.asyncProperty(picks, async (lost) => {
        const { store } = testStore();
        await live(store, 'Priya', full);
        await lose(store, lost);
        const before = await everything(store);
        const { undo } = await repair(store, await ills(store));
        await undo();
        expect(await everything(store)).toEqual(before);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it('is all or nothing', async () => {
    const { store } = testStore();
    await live(store, 'Priya', full);
    for (const id of await store.meetings.table.toCollection().primaryKeys())
      await store.meetings.table.delete(id);
    const before = await everything(store);
    const found = await ills(store);
    const { put } = store.roadmapThemes.table;
    store.roadmapThemes.table.put = () => {
      throw new Error('The disk is full');
    };
    await expect(repair(store, found)).rejects.toThrow('The disk is full');
    store.roadmapThemes.table.put = put;
    expect(await everything(store)).toEqual(before);
  });

  it('looks again before it changes anything', async () => {
    const { store } = testStore();
    await live(store, 'Priya', { ...full, many: 1 });
    const [meeting] = await store.meetings.table.toArray();
    await store.meetings.table.delete(Object(meeting).id);
    const found = await ills(store);
    expect(found.length).toBeGreaterThan(0);
    await store.meetings.table.put(meeting);
    const before = await everything(store);
    expect(await repair(store, found)).toMatchObject({ rows: 0 });
    expect(await everything(store)).toEqual(before);
  });
});
