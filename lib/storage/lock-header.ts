import { type Header, headerSchema } from '../lock/header';
import type { CairnDatabase } from './database';

const ID = 'lock';

/** The head of the lock; null where there is none. Throws a ZodError where a later version has made it. */
export async function readHeader(db: CairnDatabase): Promise<Header | null> {
  const row = await db.table<{ header?: unknown }, string>('locks').get(ID);
  return row === undefined ? null : headerSchema.parse(row.header);
}

/** Puts the head of the lock that is there already in another's place: with another passphrase or code. */
export async function writeHeader(db: CairnDatabase, header: Header): Promise<void> {
  await db.table('locks').put({ id: ID, header });
}
