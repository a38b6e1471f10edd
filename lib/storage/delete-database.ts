import { Dexie } from 'dexie';
import type { CairnDatabase } from './database';

/** So long (ms) another page may take to let go of the database. */
const PATIENCE = 8_000;

/**
 * Takes the whole database off the disk, whether or not its rows can be read. Other connections let go of it when they
 * are asked; rejects where one doesn't.
 */
export async function deleteDatabase(db: CairnDatabase): Promise<void> {
  db.close();
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error('Still in use')), PATIENCE),
  );
  await Promise.race([Dexie.delete(db.name), late]);
}
