import type { Store } from '../storage/store';
import { sampleTraces, type Traces, tableNames } from './traces';

/** Brings the sample back as it was. */
export type Undo = () => Promise<void>;

/** Runs work in one transaction over every table. */
export function overAll<T>(store: Store, work: () => Promise<T>): Promise<T> {
  const tables = tableNames.map((name) => store[name].table);
  return store.db.transaction('rw', tables, work);
}

async function putBack(store: Store, { gone, loose }: Traces): Promise<void> {
  for (const [name, rows] of gone) await store[name].table.bulkPut(rows);
  for (const [name, rows] of loose) {
    const { table } = store[name];
    const now = await table.bulkGet(rows.map(({ before }) => before.id));
    const same = rows.filter(({ after }, at) => JSON.stringify(now[at]) === JSON.stringify(after));
    await table.bulkPut(same.map(({ before }) => before));
  }
}

/**
 * Takes the sample off the disk with all that hangs on it, in one transaction: every table is then as if
 * there had been none. Rows of the user's own that name something of it stay, and name it no more. What
 * the undo needs is held in memory only.
 */
export function removeSample(store: Store): Promise<Undo> {
  return overAll(store, async () => {
    const traces = await sampleTraces(store);
    for (const [name, rows] of traces.gone) {
      await store[name].table.bulkDelete(rows.map(({ id }) => id));
    }
    for (const [name, rows] of traces.loose) {
      await store[name].table.bulkPut(rows.map(({ after }) => after));
    }
    return () => overAll(store, () => putBack(store, traces));
  });
}
