import { Dexie, type ObservabilitySet } from 'dexie';
import { expect, it } from 'vitest';
import { FEW } from '@/lib/copies/remove';
import { undoImport } from '@/lib/copies/undo';
import type { Store } from '@/lib/storage/store';
import { everything, live } from '../desk/life';
import { testStore } from '../support/store';
import { bytesOf, content, take } from './support';

/** What the pages are told of while `work` runs, in letters. */
async function told(work: () => Promise<unknown>): Promise<number> {
  let letters = 0;
  const hear = (parts: ObservabilitySet) => {
    letters += JSON.stringify(parts).length;
  };
  Dexie.on('storagemutated', hear);
  await work();
  Dexie.on.storagemutated.unsubscribe(hear);
  return letters;
}

async function withMany(store: Store): Promise<void> {
  await live(store, 'Ana', { many: 2, charter: true, profile: true, removed: true });
  const [goal] = store.goals.read(await store.goals.table.toArray());
  if (!goal) throw new Error('No goal');
  const copies = Array.from({ length: 10 * FEW }, () => ({ ...goal, id: crypto.randomUUID() }));
  await store.goals.putWhole(copies);
}

it('tells the pages in a word of the thousands of rows that an import or its undo takes away', async () => {
  const { store: many } = testStore();
  await withMany(many);
  const bytes = await bytesOf(many);
  const { store, clock } = testStore();
  await live(store, 'Bo', { many: 1, charter: true, profile: false, removed: false });
  const before = await content(store);
  const few = await bytesOf(store);
  clock.now += 5;

  await take(store, bytes, 'merge');
  expect(await told(() => undoImport(store))).toBeLessThan(20_000);
  expect(await content(store)).toEqual(before);

  await take(store, bytes, 'merge');
  expect(await told(() => take(store, few, 'replace'))).toBeLessThan(20_000);
  expect(await content(store)).toEqual(before);
  expect((await everything(store)).goals).toHaveLength(before.goals?.length ?? 0);
});
