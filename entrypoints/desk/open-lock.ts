import { readLockKey } from '@/lib/browser/lock-key';
import type { Work } from '@/lib/copies/work';
import type { OpenLock } from '@/lib/lock/sealed-copy';
import { readHeader } from '@/lib/storage/lock-header';
import { StoreLocked } from '@/lib/storage/store-locked';
import { store } from './store';

/** The lock, with its key; null where there is none. Rejects with StoreLocked while it is closed. */
export async function openLock(): Promise<OpenLock | null> {
  const header = await readHeader(store.db);
  if (!header) return null;
  const dek = await readLockKey();
  if (!dek) throw new StoreLocked();
  return { header, dek };
}

/** A copy as it may leave the browser by itself: sealed where there is a lock, as it is where there is none. */
export async function asBackup(copy: Blob, lock: OpenLock | null, how: Work) {
  if (!lock) return { copy, ending: 'json' } as const;
  const { sealWithLock } = await import('@/lib/lock/sealed-copy');
  const watch = { signal: how.signal };
  return { copy: await sealWithLock(copy, lock, watch), ending: 'cairn' } as const;
}
