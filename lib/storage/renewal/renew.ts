import { inBetween } from './name';
import {
  chunksOf,
  deleted,
  finished,
  given,
  makeTable,
  opened,
  type Shape,
  shapesOf,
  withOpened,
} from './raw-database';

/** Row of `locks` that says that a renewal is due; the database that is made anew has none. */
export const RENEWAL_DUE = { id: 'renewal' } as const;

export interface Renewing {
  /** Told how far it is, 0 to 1. */
  onProgress?: ((share: number) => void) | undefined;
  all?: IDBFactory;
  range?: Pick<typeof IDBKeyRange, 'lowerBound'>;
}

/** The table of what lies in between that says how the database is made: it is there once all rows are. */
const ABOUT = 'about';

interface About {
  id: 'about';
  version: number;
  shapes: Shape[];
}

const tools = ({ all = indexedDB, range = IDBKeyRange }: Renewing) => ({
  all,
  above: (last: IDBValidKey) => range.lowerBound(last, true),
});

function isCarried(table: string, row: unknown): boolean {
  return !(table === 'locks' && Reflect.get(Object(row), 'id') === RENEWAL_DUE.id);
}

async function putAside(from: IDBDatabase, to: IDBDatabase, about: About, how: Renewing) {
  const { above } = tools(how);
  for (const [at, { name }] of about.shapes.entries()) {
    for await (const rows of chunksOf(from, name, above)) {
      const writing = to.transaction(name, 'readwrite');
      for (const row of rows) if (isCarried(name, row)) writing.objectStore(name).put(row);
      await finished(writing);
    }
    how.onProgress?.((0.5 * (at + 1)) / about.shapes.length);
  }
  const sealing = to.transaction(ABOUT, 'readwrite', { durability: 'strict' });
  sealing.objectStore(ABOUT).put(about);
  await finished(sealing);
}

async function copyAside(name: string, how: Renewing): Promise<void> {
  const { all } = tools(how);
  await deleted(all, inBetween(name));
  await withOpened(opened(all, name), async (from) => {
    const about: About = { id: 'about', version: from.version, shapes: shapesOf(from) };
    const make = (db: IDBDatabase) => {
      db.createObjectStore(ABOUT, { keyPath: 'id' });
      for (const shape of about.shapes) makeTable(db, { ...shape, indexes: [] });
    };
    const to = opened(all, inBetween(name), { version: 1, make });
    await withOpened(to, (db) => putAside(from, db, about, how));
  });
}

async function rowsAside(db: IDBDatabase, { shapes }: About, how: Renewing) {
  const rows = new Map<string, unknown[]>();
  for (const { name } of shapes) {
    const some: unknown[] = [];
    for await (const chunk of chunksOf(db, name, tools(how).above))
      for (const row of chunk) some.push(row);
    rows.set(name, some);
  }
  return rows;
}

/** What lies in between as a whole; null where it isn't whole. */
function readAside(name: string, how: Renewing) {
  return withOpened(opened(tools(how).all, inBetween(name)), async (db) => {
    if (!db.objectStoreNames.contains(ABOUT)) return null;
    const store = db.transaction(ABOUT).objectStore(ABOUT);
    const about = (await given(store.get('about'))) as About | undefined;
    return about ? { about, rows: await rowsAside(db, about, how) } : null;
  });
}

/** Makes the database of what lies in between, with all its rows in the one step that makes it. */
async function makeAnew(name: string, how: Renewing): Promise<void> {
  const { all } = tools(how);
  const aside = await readAside(name, how);
  if (aside) {
    const { version, shapes } = aside.about;
    const make = (db: IDBDatabase) => {
      for (const shape of shapes) {
        const store = makeTable(db, shape);
        for (const row of aside.rows.get(shape.name) ?? []) store.put(row);
      }
    };
    (await opened(all, name, { version, make })).close();
  }
  await deleted(all, inBetween(name));
}

/**
 * Makes a database anew, so that nothing is left in its files of what its rows held before: browsers leave what was
 * overwritten in theirs, those of a deleted database they clear (docs/security.md). Name, version and rows are as
 * before. Nobody may have the database open, nor open it before this is through (`settleRenewal`). Wherever it is
 * ended, all rows are there: as before, or in between. Rejects with the database's error.
 */
export async function renewDatabase(name: string, how: Renewing = {}): Promise<void> {
  await copyAside(name, how);
  await deleted(tools(how).all, name);
  how.onProgress?.(0.7);
  await makeAnew(name, how);
  how.onProgress?.(1);
}

async function isThere(all: IDBFactory, name: string): Promise<boolean> {
  return (await all.databases()).some((one) => one.name === name);
}

function isEmpty(all: IDBFactory, name: string): Promise<boolean> {
  return withOpened(opened(all, name), async (db) => {
    const names = [...db.objectStoreNames];
    if (names.length === 0) return true;
    const reading = db.transaction(names);
    const counts = await Promise.all(names.map((one) => given(reading.objectStore(one).count())));
    return counts.every((count) => count === 0);
  });
}

/**
 * Ends a renewal that was cut off; asked before the database is opened. `alone` runs the work while nobody else has the
 * database open. Gives whether there was one. Costs one look at the names of the databases.
 */
export async function settleRenewal(
  name: string,
  alone: (work: () => Promise<void>) => Promise<void>,
  how: Renewing = {},
): Promise<boolean> {
  const { all } = tools(how);
  if (!(await isThere(all, inBetween(name)))) return false;
  await alone(async () => {
    if (!(await isThere(all, inBetween(name)))) return;
    const whole = (await isThere(all, name)) && !(await isEmpty(all, name));
    if (whole) await deleted(all, inBetween(name));
    else {
      await deleted(all, name);
      await makeAnew(name, how);
    }
  });
  return true;
}
