import type { CairnDatabase } from '../storage/database';
import { readHeader } from '../storage/lock-header';
import { readLockKey } from './lock-key';

/** `off`: there is no lock; `open`: there is one, and its key is at hand. */
export type LockState = 'off' | 'open' | 'locked';

/** How things stand with the lock. A head that this version can't read is one that it can't open. */
export async function lockState(db: CairnDatabase): Promise<LockState> {
  const there = await readHeader(db).then(
    (header) => header !== null,
    (error: unknown) => {
      if (error instanceof Error && /ZodError$/.test(error.name)) return true;
      throw error;
    },
  );
  if (!there) return 'off';
  return (await readLockKey()) === null ? 'locked' : 'open';
}
