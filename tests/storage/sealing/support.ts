import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { KeyHolder, RowKey } from '@/lib/storage/sealing/form';
import { LOCK_ID } from '@/lib/storage/sealing/lock-row';
import { shapesOf } from '@/lib/storage/sealing/reshape';
import { rowKeyOf } from '@/lib/storage/sealing/row-key';
import { createStore, type Store } from '@/lib/storage/store';
import { StillClock } from '../../support/store';

export const NOW = Date.UTC(2026, 4, 14, 9);

/** A holder whose key is handed over and taken away by hand. */
export class Pocket implements KeyHolder {
  constructor(public key: RowKey | null) {}
  read = async () => this.key;
}

export function freshDatabases(): void {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
}

/** An empty store under a lock, and the pocket with its key. */
export async function lockedStore(dek = crypto.getRandomValues(new Uint8Array(32))) {
  freshDatabases();
  const key = await rowKeyOf(dek);
  const pocket = new Pocket(key);
  const first = createStore({ name: 'test' });
  await first.db.table('locks').put({
    ...{ id: LOCK_ID, header: { mark: key.mark }, shapes: shapesOf(first.db) },
  });
  first.db.close();
  const clock = new StillClock(NOW);
  const store = createStore({ name: 'test', clock: clock.read, key: pocket });
  return { store, clock, pocket, key, dek };
}

/** The rows of a table as they lie on disk. */
export async function onDisk(store: Store, table: string): Promise<Record<string, unknown>[]> {
  await store.db.open();
  const native = store.db.backendDB().transaction(table).objectStore(table).getAll();
  return new Promise((resolve, reject) => {
    native.onsuccess = () => resolve(native.result);
    native.onerror = () => reject(native.error);
  });
}
