import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { watchPopup } from '@/lib/popup/watch';
import { watchQuery } from '@/lib/storage/watch-query';
import { testStore } from '../support/store';

/** A browser that can't open the database. */
function broken(): IDBFactory {
  const factory = new IDBFactory();
  factory.open = () => {
    throw new DOMException('disk', 'UnknownError');
  };
  return factory;
}

async function unopenable() {
  const { store } = testStore();
  store.db.close();
  Dexie.dependencies.indexedDB = broken();
  const dead = (await import('@/lib/storage/store')).createStore({ name: 'dead' });
  await dead.db.open().catch(() => undefined);
  return dead;
}

it('tells each watcher of a database that can not be opened, also the later ones', async () => {
  const store = await unopenable();
  for (let turn = 0; turn < 2; turn++) {
    const failed = vi.fn();
    const stop = watchQuery(() => store.partners.table.toArray(), vi.fn(), failed);
    await vi.waitFor(() => expect(failed).toHaveBeenCalled());
    stop();
  }
  const watcher = { model: vi.fn(), names: vi.fn(), failed: vi.fn() };
  const stop = watchPopup(store, watcher);
  await vi.waitFor(() => expect(watcher.failed).toHaveBeenCalled());
  stop();
});

it('follows writes, and goes on after a failure', async () => {
  const { store } = testStore();
  const [counts, errors]: [number[], unknown[]] = [[], []];
  const query = async () => {
    const n = await store.partners.table.count();
    if (n === 1) throw new Error('one is odd');
    return n;
  };
  const stop = watchQuery(
    query,
    (n) => void counts.push(n),
    (error) => void errors.push(error),
  );
  await vi.waitFor(() => expect(counts).toEqual([0]));
  await store.partners.table.add({ id: 'a' });
  await vi.waitFor(() => expect(errors).toHaveLength(1));
  await store.partners.table.add({ id: 'b' });
  await vi.waitFor(() => expect(counts).toEqual([0, 2]));
  stop();
});
