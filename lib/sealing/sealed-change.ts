import type { Header } from '../lock/header';
import type { CairnDatabase } from '../storage/database';
import type { Change } from '../storage/renewal/aside';
import type { RowKey } from '../storage/sealing/form';
import { LOCK_ID, LOCKS, lockRow } from '../storage/sealing/lock-row';
import { shapesOf } from '../storage/sealing/reshape';
import { sealRow } from '../storage/sealing/row-cipher';
import { SwitchFailed } from './failed';

/**
 * What a database that is made anew has to become to lie under a new lock: all rows sealed, and the lock's head. The
 * database is brought to this version first. Rejects with SwitchFailed where there is a lock already, or the key is
 * another one's.
 */
export async function sealedChange(
  db: CairnDatabase,
  header: Header,
  { key, mark }: RowKey,
): Promise<Change> {
  await db.open();
  if ((await lockRow(db)) !== undefined || mark !== header.mark) throw new SwitchFailed('unfit');
  return {
    carry: async ({ name, keyPath, indexes }, rows) => {
      if (name === LOCKS) return rows;
      const plain = [keyPath, ...indexes.map((index) => index.keyPath)].flat();
      const shape = { table: name, plain: [...new Set(plain)] };
      return Promise.all(rows.map((row) => sealRow(key, shape, row)));
    },
    added: { [LOCKS]: [{ id: LOCK_ID, header, shapes: shapesOf(db) }] },
  };
}
