import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mode, planTable } from '@/lib/copies/plan';
import type { AnyRow } from '@/lib/copies/tables';
import { live } from '../desk/life';
import { bytesOf, content, small, take } from './support';

const row: fc.Arbitrary<AnyRow> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  createdAt: fc.constant(0),
  updatedAt: fc.integer({ min: 0, max: 3 }),
  deletedAt: fc.option(fc.integer({ min: 0, max: 3 })),
  text: fc.constantFrom('', 'one', 'two'),
});
const table = fc
  .array(row, { maxLength: 6 })
  .map((rows) => [...new Map(rows.map((one) => [one.id, one])).values()]);

/** The rows as they are once a copy was taken in, in the order of their ids. */
function taken(here: AnyRow[], theirs: readonly AnyRow[], mode: Mode = 'merge'): AnyRow[] {
  const { put, remove } = planTable(here, [], theirs, mode);
  const all = new Map(here.map((one) => [one.id, one]));
  for (const id of remove) all.delete(id);
  for (const one of put) all.set(one.id, one);
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
const sorted = (rows: readonly AnyRow[]) => taken([], rows);

describe('adding copies', () => {
  it('comes to the same in whichever order, however often, however grouped', () => {
    fc.assert(
      fc.property(table, table, table, (a, b, c) => {
        expect(taken(a, b)).toEqual(taken(b, a));
        expect(taken(taken(a, b), c)).toEqual(taken(a, taken(b, c)));
        expect(taken(a, a)).toEqual(sorted(a));
        expect(taken(taken(a, b), b)).toEqual(taken(a, b));
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the later version of each row, a deletion like any other, and loses no row', () => {
    fc.assert(
      fc.property(table, table, (a, b) => {
        for (const one of taken(a, b)) {
          const versions = [...a, ...b].filter(({ id }) => id === one.id);
          expect(versions).toContainEqual(one);
          expect(one.updatedAt).toBe(Math.max(...versions.map(({ updatedAt }) => updatedAt)));
        }
        const ids = new Set([...a, ...b].map(({ id }) => id));
        expect(taken(a, b)).toHaveLength(ids.size);
      }),
    );
  });

  it('tells of each row at most once, and of none where nothing changes', () => {
    fc.assert(
      fc.property(table, table, fc.constantFrom<Mode>('merge', 'replace'), (a, b, mode) => {
        const { tally, put, remove } = planTable(a, [], b, mode);
        const told = Object.values(tally).reduce((sum, n) => sum + n, 0);
        const ids = new Set([...a, ...b].map(({ id }) => id));
        expect(told).toBeLessThanOrEqual(ids.size);
        if (put.length + remove.length === 0) expect(taken(a, b, mode)).toEqual(sorted(a));
        const { tally: again } = planTable(taken(a, b, mode), [], b, mode);
        expect({ ...again, same: 0, older: 0 }).toEqual({
          ...{ fresh: 0, newer: 0, torn: again.torn, goes: 0, same: 0, older: 0, both: 0 },
        });
      }),
    );
  });

  it('puts a copy in place of whatever was here', () => {
    fc.assert(
      fc.property(table, table, (a, b) => {
        expect(taken(a, b, 'replace')).toEqual(sorted(b));
      }),
    );
  });
});

it('two browsers that add each other’s copies have the same, whatever was written in each', async () => {
  const { store: one } = await small('Ana', 1);
  const first = await bytesOf(one);
  const { store: two, clock } = await small('Bo', 1);
  await take(two, first, 'merge');
  clock.now += 9;
  await live(two, 'Cleo', { many: 1, charter: false, profile: false, removed: false });
  const [ana] = one.partners.read(await one.partners.table.toArray());
  await two.partners.patch(ana?.id ?? '', { name: 'Anna' });
  const [action] = one.actions.read(await one.actions.table.toArray());
  await one.actions.remove(action?.id ?? '');
  const [here, there] = [await bytesOf(one), await bytesOf(two)];
  await take(one, there, 'merge');
  await take(two, here, 'merge');
  expect(await content(one)).toEqual(await content(two));
  expect((await one.partners.get(ana?.id ?? ''))?.name).toBe('Anna');
});
