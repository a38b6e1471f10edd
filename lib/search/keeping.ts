import type { KeyHolder } from '../storage/sealing/form';
import { type Around, formLockName, here } from '../storage/sealing/form-lock';
import { LOCK_ID, LOCKS, markIn } from '../storage/sealing/lock-row';
import { rowAsItIs } from '../storage/sealing/native';

/** How parts of the index lie on disk: as they are, sealed with a key, or not at all since the lock is closed. */
export type Keeping = 'plain' | CryptoKey | 'nowhere';

/** Does a piece of work while nothing changes in how parts are kept. */
export type Kept = <T>(work: (keeping: Keeping) => Promise<T>) => Promise<T>;

/**
 * The index is kept as the rows of its database are. The lock of their form is shared meanwhile: nobody turns the lock
 * on between asking and writing. It is asked past the database's own connection, which would want to share it too.
 */
export function keptLike(
  database: string,
  holder: KeyHolder,
  { locks }: Pick<Around, 'locks'> = here,
): Kept {
  const keeping = async (): Promise<Keeping> => {
    const mark = markIn(await rowAsItIs(database, LOCKS, LOCK_ID));
    if (mark === null) return 'plain';
    const held = await holder.read();
    return held?.mark === mark ? held.search : 'nowhere';
  };
  return async (work) => {
    if (!locks) return work(await keeping());
    const how = { mode: 'shared' } as const;
    return locks.request(formLockName(database), how, async () => work(await keeping()));
  };
}
