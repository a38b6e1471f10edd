/** A table of IndexedDB as it can be made anew. */
export interface Shape {
  name: string;
  keyPath: string | string[];
  indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
}

/** What a request gives, or its error. */
export function given<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Resolves once a transaction is on the disk. Rejects with its error. */
export function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

/** Opens a database; what `make` does in one that isn't there yet is done wholly or not at all. */
export function opened(
  all: IDBFactory,
  name: string,
  made?: { version: number; make(db: IDBDatabase): void },
): Promise<IDBDatabase> {
  const opening = all.open(name, made?.version);
  opening.onupgradeneeded = () => made?.make(opening.result);
  return given(opening);
}

/** Opens a database for one piece of work, and closes it whatever comes of that. */
export async function withOpened<T>(
  opening: Promise<IDBDatabase>,
  work: (db: IDBDatabase) => Promise<T>,
): Promise<T> {
  const db = await opening;
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** Deletes a database; there being none is no error. */
export async function deleted(all: IDBFactory, name: string): Promise<void> {
  await given(all.deleteDatabase(name));
}

/** How the tables of a database are made. Their keys stand within their rows. */
export function shapesOf(db: IDBDatabase): Shape[] {
  const names = [...db.objectStoreNames];
  if (names.length === 0) return [];
  const reading = db.transaction(names);
  return names.map((name) => {
    const store = reading.objectStore(name);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, unique, multiEntry } = store.index(index);
      return { name: index, keyPath, unique, multiEntry };
    });
    return { name, keyPath: store.keyPath ?? [], indexes };
  });
}

/** Makes a table with its indexes. */
export function makeTable(db: IDBDatabase, { name, keyPath, indexes }: Shape): IDBObjectStore {
  const store = db.createObjectStore(name, { keyPath });
  for (const index of indexes) {
    const { unique, multiEntry } = index;
    store.createIndex(index.name, index.keyPath, { unique, multiEntry });
  }
  return store;
}

/** Rows read in one go. */
const CHUNK = 500;

async function chunkFrom(db: IDBDatabase, name: string, from: IDBKeyRange | null, most: number) {
  const store = db.transaction(name).objectStore(name);
  const asked = [store.getAll(from, most), store.getAllKeys(from, most)] as const;
  const [rows, keys] = await Promise.all([given<unknown[]>(asked[0]), given(asked[1])]);
  return { rows, last: rows.length < most ? undefined : keys.at(-1) };
}

/** All rows of a table by their keys, a chunk at a time, each in a transaction of its own; one is read ahead. */
export async function* chunksOf(
  db: IDBDatabase,
  name: string,
  range: (last: IDBValidKey) => IDBKeyRange,
  most = CHUNK,
): AsyncGenerator<unknown[]> {
  let next = chunkFrom(db, name, null, most);
  for (;;) {
    const { rows, last } = await next;
    if (last !== undefined) {
      next = chunkFrom(db, name, range(last), most);
      // Who stops in between hears of it no more.
      next.catch(() => undefined);
    }
    if (rows.length > 0) yield rows;
    if (last === undefined) return;
  }
}
