import { type Header, headerSchema } from '../lock/header';
import type { CairnDatabase } from './database';
import { columnOf } from './raw';
import { LOCK_ID, LOCKS } from './sealing/lock-row';
import { asItIs } from './sealing/native';

/**
 * The head of the lock; null where there is none. It can be read while it is locked, also in a database of an earlier
 * version, which stays as it is. Throws a ZodError where a later version has made the head.
 */
export async function readHeader(db: CairnDatabase): Promise<Header | null> {
  const row = await asItIs(db, (native) => {
    if (!native.objectStoreNames.contains(LOCKS)) return undefined;
    return native.transaction(LOCKS).objectStore(LOCKS).get(LOCK_ID);
  });
  return row === undefined ? null : headerSchema.parse(columnOf(row, 'header'));
}

/**
 * Puts another head in the place of the lock's: with another passphrase or code. Rejects where there is no lock, or
 * another one.
 */
export async function writeHeader(db: CairnDatabase, header: Header): Promise<void> {
  await db.transaction('rw', LOCKS, async () => {
    const row: unknown = await db.table(LOCKS).get(LOCK_ID);
    const mark = columnOf(columnOf(row, 'header'), 'mark');
    if (mark !== header.mark) throw new Error('This lock is not there');
    await db.table(LOCKS).update(LOCK_ID, { header });
  });
}
