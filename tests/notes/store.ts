import 'fake-indexeddb/auto';
import { createStore, type Store } from '@/lib/storage/store';

export const MEETING = '6f1f6f0e-3b1c-4f0f-9d38-9f1d7b0b1a11';

let count = 0;

/** A store of its own per test, whose clock moves on by a millisecond at each look. */
export function testStore(): Store {
  let now = Date.UTC(2026, 4, 14, 9);
  return createStore({ name: `notes-${count++}`, clock: () => now++ });
}
