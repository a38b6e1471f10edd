import { ASIDE, inBetween } from './name';
import {
  chunksOf,
  deleted,
  finished,
  given,
  opened,
  type Shape,
  shapesOf,
  withOpened,
} from './raw-database';

export interface Renewing {
  /** Told how far it is, 0 to 1. */
  onProgress?: ((share: number) => void) | undefined;
  /** Ends it as long as the former database is there. */
  signal?: AbortSignal | undefined;
  all?: IDBFactory;
  range?: Pick<typeof IDBKeyRange, 'lowerBound'>;
}

/** How the rows of a database that is made anew differ from those before. */
export interface Change {
  /** Some rows of a table as they are to be. */
  carry: (shape: Shape, rows: unknown[]) => Promise<unknown[]>;
  /** Rows that come in addition, by table. */
  added: Readonly<Record<string, readonly unknown[]>>;
}

/** The table of what lies in between that says how the database is made: it is there once all rows are. */
export const ABOUT = 'about';
/** The table of the rows themselves, some of one table at a time: that costs far less than each by itself. */
export const LOTS = 'lots';

/** Rows in a lot, most of which then take less than the 64 kB from which on Chromium keeps a value as a file. */
const LOT = 40;

export interface Lot {
  id: number;
  table: string;
  rows: unknown[];
}

/** How a database is made whose rows lie in between. */
export interface About {
  id: 'about';
  version: number;
  shapes: Shape[];
}

/** What is needed of the browser. */
export const tools = ({ all = indexedDB, range = IDBKeyRange }: Renewing) => ({
  all,
  above: (last: IDBValidKey) => range.lowerBound(last, true),
});

async function countOf(db: IDBDatabase, shapes: readonly Shape[]): Promise<number> {
  const reading = db.transaction(shapes.map(({ name }) => name));
  const counts = shapes.map(({ name }) => given(reading.objectStore(name).count()));
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

interface Way {
  from: IDBDatabase;
  to: IDBDatabase;
  about: About;
}

async function carryAll({ from, to, about }: Way, { carry, added }: Change, how: Renewing) {
  const total = await countOf(from, about.shapes);
  let carried = 0;
  let lots = 0;
  let written: Promise<unknown> = Promise.resolve();
  const write = async (name: string, rows: readonly unknown[]) => {
    if (rows.length === 0) return;
    // One lot is written while the next is read and changed.
    await written;
    how.signal?.throwIfAborted();
    const writing = to.transaction(LOTS, 'readwrite');
    for (let at = 0; at < rows.length; at += LOT) {
      const lot: Lot = { id: lots, table: name, rows: rows.slice(at, at + LOT) };
      writing.objectStore(LOTS).put(lot);
      lots += 1;
    }
    written = finished(writing);
    // It is heard of with the next lot.
    written.catch(() => undefined);
    carried += rows.length;
    how.onProgress?.(Math.min(1, carried / total) * ASIDE);
  };
  for (const shape of about.shapes) {
    for await (const rows of chunksOf(from, shape.name, tools(how).above))
      await write(shape.name, await carry(shape, rows));
    await write(shape.name, added[shape.name] ?? []);
  }
  await written;
  const sealing = to.transaction(ABOUT, 'readwrite', { durability: 'strict' });
  sealing.objectStore(ABOUT).put(about);
  await finished(sealing);
}

/** Writes all rows of a database in between, changed; what was left there of another time goes. */
export async function putAside(name: string, change: Change, how: Renewing): Promise<void> {
  const { all } = tools(how);
  await deleted(all, inBetween(name));
  await withOpened(opened(all, name), async (from) => {
    const about: About = { id: 'about', version: from.version, shapes: shapesOf(from) };
    const make = (db: IDBDatabase) => {
      for (const table of [ABOUT, LOTS]) db.createObjectStore(table, { keyPath: 'id' });
    };
    const to = opened(all, inBetween(name), { version: 1, make });
    await withOpened(to, (db) => carryAll({ from, to: db, about }, change, how));
  });
}
