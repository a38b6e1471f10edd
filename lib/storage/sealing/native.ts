import { Dexie } from 'dexie';
import type { CairnDatabase } from '../database';

/** What a request gives, or its error; undefined for none. */
function answerOf(request: IDBRequest | undefined): Promise<unknown> {
  return new Promise((resolve, reject) => {
    if (!request) return resolve(undefined);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** A database in the version that it has; null where it isn't there, and it isn't made then. */
function openAsItIs(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const opening: IDBOpenDBRequest = Dexie.dependencies.indexedDB.open(name);
    let absent = false;
    opening.onupgradeneeded = () => {
      absent = true;
      opening.transaction?.abort();
    };
    opening.onsuccess = () => {
      const native = opening.result;
      native.onversionchange = () => native.close();
      resolve(native);
    };
    opening.onerror = (event) => {
      event.preventDefault();
      if (absent) resolve(null);
      else reject(opening.error);
    };
  });
}

/** Asks a database as it lies on disk, of whichever version: it is neither made nor changed by that. */
export async function asItIs(
  db: CairnDatabase,
  ask: (native: IDBDatabase) => IDBRequest | undefined,
): Promise<unknown> {
  if (db.isOpen()) return answerOf(ask(db.backendDB()));
  return db.connection.beside(async () => {
    const native = await openAsItIs(db.name);
    if (!native) return undefined;
    return answerOf(ask(native)).finally(() => native.close());
  });
}

/**
 * One row of a database as it lies on disk, asked without a share of the form's lock: for who has one already.
 * Undefined where there is no such row, table or database.
 */
export async function rowAsItIs(name: string, table: string, id: string): Promise<unknown> {
  const native = await openAsItIs(name);
  if (!native?.objectStoreNames.contains(table)) {
    native?.close();
    return undefined;
  }
  const asked = answerOf(native.transaction(table).objectStore(table).get(id));
  return asked.finally(() => native.close());
}
