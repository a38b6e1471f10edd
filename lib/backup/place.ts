import { Dexie } from 'dexie';
import type { Folder, Written } from './folder';

/** The folder of the backups, with what Cairn wrote there. */
export interface Place<F extends Folder = FileSystemDirectoryHandle> {
  folder: F;
  made: Written[];
}

const NAME = 'cairn-backup';
const KEY = 'folder';

/** A database of its own, in no copy: a folder is of this device only, and no text but a database can hold it. */
async function withTable<T>(work: (table: ReturnType<typeof tableOf>) => Promise<T>): Promise<T> {
  const db = new Dexie(NAME);
  db.version(1).stores({ places: '' });
  try {
    return await work(tableOf(db));
  } finally {
    db.close();
  }
}
const tableOf = (db: Dexie) => db.table<Place, string>('places');

/** The folder that the user chose; null where there is none, or it can't be read. */
export async function readPlace(): Promise<Place | null> {
  const place = await withTable((table) => table.get(KEY)).catch(() => undefined);
  return place ?? null;
}

/** Keeps the folder, and what Cairn wrote there. */
export async function keepPlace(place: Place): Promise<void> {
  await withTable((table) => table.put(place, KEY));
}

/** Forgets the folder. What lies in it stays. */
export const forgetPlace = (): Promise<void> => Dexie.delete(NAME);
