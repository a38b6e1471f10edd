import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { createStore, type Store } from '@/lib/storage/store';

/** A clock that stands still until it is moved; UTC ms. */
export class StillClock {
  constructor(public now: number) {}
  readonly read = () => this.now;
}

/** A store over an empty database in memory, with a clock to move. */
export function testStore(now = Date.UTC(2026, 4, 14, 9)): { store: Store; clock: StillClock } {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  const clock = new StillClock(now);
  return { store: createStore({ name: 'test', clock: clock.read }), clock };
}
