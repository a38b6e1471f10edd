import { ABOUT, type About, LOTS, type Lot, type Renewing, tools } from './aside';
import { ASIDE, inBetween } from './name';
import { chunksOf, deleted, given, makeTable, opened, withOpened } from './raw-database';

/** After so many rows it is said how far it is. */
const STEP = 1000;
const LOTS_AT_ONCE = 25;

async function rowsAside(db: IDBDatabase, how: Renewing) {
  const rows = new Map<string, unknown[]>();
  for await (const lots of chunksOf(db, LOTS, tools(how).above, LOTS_AT_ONCE)) {
    for (const { table, rows: some } of lots as Lot[]) {
      const before = rows.get(table) ?? [];
      for (const row of some) before.push(row);
      rows.set(table, before);
    }
  }
  return rows;
}

type Aside = { about: About; rows: Map<string, unknown[]> };

/** What lies in between as a whole; null where it isn't whole. */
function readAside(name: string, how: Renewing): Promise<Aside | null> {
  return withOpened(opened(tools(how).all, inBetween(name)), async (db) => {
    if (!db.objectStoreNames.contains(ABOUT)) return null;
    const store = db.transaction(ABOUT).objectStore(ABOUT);
    const about = (await given(store.get('about'))) as About | undefined;
    return about ? { about, rows: await rowsAside(db, how) } : null;
  });
}

function putAll(db: IDBDatabase, { about, rows }: Aside, { onProgress }: Renewing): void {
  const total = [...rows.values()].reduce((sum, some) => sum + some.length, 0);
  let put = 0;
  const told = () => {
    put += STEP;
    onProgress?.(ASIDE + (1 - ASIDE) * Math.min(1, put / total));
  };
  for (const shape of about.shapes) {
    const store = makeTable(db, shape);
    for (const [at, row] of (rows.get(shape.name) ?? []).entries()) {
      const request = store.put(row);
      if (at % STEP === STEP - 1) request.onsuccess = told;
    }
  }
}

/** Makes the database of what lies in between, with all its rows in the one step that makes it. */
export async function makeAnew(name: string, how: Renewing): Promise<void> {
  const { all } = tools(how);
  const aside = await readAside(name, how);
  if (aside) {
    const { version } = aside.about;
    const make = (db: IDBDatabase) => putAll(db, aside, how);
    (await opened(all, name, { version, make })).close();
  }
  await deleted(all, inBetween(name));
}
