import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { placeKey } from '@/lib/crypto/lock-keys';
import { forgetIndex } from '@/lib/search/forget';
import { Keeper } from '@/lib/search/keeper';
import { type Keeping, keptLike } from '@/lib/search/keeping';
import { SearchIndex, SHARDS } from '@/lib/search/search-index';
import { Snapshot } from '@/lib/search/snapshot';
import { lockedStore } from '../storage/sealing/support';
import { actionFields } from '../support/rows';
import { testStore } from '../support/store';

const NAME = 'search-sealed';
const searchKey = (byte: number) => placeKey(new Uint8Array(32).fill(byte), 'search');

/** Every part as it lies on disk. */
async function onDisk(): Promise<Record<string, unknown>[]> {
  const db = await new Dexie(NAME).open();
  const parts = await db.table<Record<string, unknown>>('parts').toArray();
  db.close();
  return parts;
}

async function kindsAs(keeping: Keeping): Promise<Set<string>> {
  const snapshot = new Snapshot(NAME, (work) => work(keeping));
  const reads = await Promise.all(
    Array.from({ length: SHARDS }, (_, at) => snapshot.read(at, () => undefined)),
  );
  snapshot.close();
  return new Set(reads.map(({ kind }) => kind));
}

/** Builds and saves the index of a store with one action in each part, or nearly. */
async function saved(keeping: Keeping): Promise<void> {
  const { store } = testStore();
  for (let i = 0; i < 60; i += 1)
    await store.actions.add(actionFields({ text: `Gehaltsverhandlung ${i}`, partnerId: null }));
  const snapshot = new Snapshot(NAME, (work) => work(keeping));
  const [index, pause, told] = [new SearchIndex(), async () => undefined, () => undefined];
  const keeper = new Keeper({ store, index, snapshot, pause, told });
  await keeper.start();
  keeper.end();
  snapshot.close();
}

it('saves the index sealed while the lock is on, so that only its key reads it', async () => {
  await saved('plain');
  expect(JSON.stringify(await onDisk())).toContain('gehaltsverhandlung');
  await forgetIndex(NAME);

  await saved(await searchKey(1));
  const parts = await onDisk();
  expect(parts).toHaveLength(SHARDS);
  expect(parts.map((part) => Object.keys(part).sort().join())).toEqual(
    parts.map(() => 'at,sealed,version'),
  );
  const bytes = Buffer.concat(parts.map(({ sealed }) => Buffer.from(sealed as Uint8Array)));
  expect(bytes.includes('gehalt')).toBe(false);
  expect(await kindsAs(await searchKey(1))).toEqual(new Set(['whole']));
  expect(await kindsAs(await searchKey(2))).toEqual(new Set(['damaged']));
  expect(await kindsAs('plain')).toEqual(new Set(['none']));
  expect(await kindsAs('nowhere')).toEqual(new Set(['none']));
  await forgetIndex(NAME);
});

it('saves nothing while the lock is closed', async () => {
  await saved('nowhere');
  expect(await onDisk()).toEqual([]);
  await forgetIndex(NAME);
});

it('takes no part for another', async () => {
  const key = await searchKey(1);
  await saved(key);
  const db = await new Dexie(NAME).open();
  const parts = await db.table<{ at: number }>('parts').toArray();
  await db.table('parts').bulkPut(parts.map((part) => ({ ...part, at: (part.at + 1) % SHARDS })));
  db.close();
  expect(await kindsAs(key)).toEqual(new Set(['damaged']));
  await forgetIndex(NAME);
});

it('is kept as the rows of the database are, asked anew each time, while nobody changes their form', async () => {
  const { store, pocket, key } = await lockedStore();
  const asked: unknown[] = [];
  const request = async (...[name, how, work]: unknown[]) => {
    asked.push([name, how]);
    return (work as () => unknown)();
  };
  const locks = { request } as never;
  const kept = keptLike(store.db.name, pocket, { locks });
  const now = () => kept(async (keeping) => keeping);
  expect(await now()).toBe(key.search);
  pocket.key = null;
  expect(await now()).toBe('nowhere');
  pocket.key = { ...key, mark: 'of another lock' };
  expect(await now()).toBe('nowhere');
  await store.db.table('locks').clear();
  expect(await now()).toBe('plain');
  expect(asked).toEqual(Array.from({ length: 4 }, () => ['test-form', { mode: 'shared' }]));
  expect(await keptLike('no such database', pocket, {})(async (keeping) => keeping)).toBe('plain');
});
