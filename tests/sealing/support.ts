import { makeLock } from '@/lib/lock/make';
import type { CairnDatabase } from '@/lib/storage/database';
import { LOCKS } from '@/lib/storage/sealing/lock-row';
import { rowKeyOf } from '@/lib/storage/sealing/row-key';
import { createStore, type Store } from '@/lib/storage/store';
import { everything, live, traceIn } from '../desk/life';
import { freshDatabases, NOW, type Pocket } from '../storage/sealing/support';
import { StillClock } from '../support/store';

export const cost = { N: 16, r: 8, p: 1 };

/** A new lock with its key as connections take it. */
export async function newLock() {
  const made = await makeLock('rain over the loch', { cost });
  return { ...made, key: await rowKeyOf(made.dek) };
}

/** A store with everything that can hang on a partner, bytes and what no schema reads included. */
export async function filledStore(options: Parameters<typeof createStore>[0] = {}) {
  freshDatabases();
  const clock = new StillClock(NOW);
  const store = createStore({ name: 'test', clock: clock.read, ...options });
  const partner = await live(store, 'Ana', {
    many: 2,
    charter: true,
    profile: true,
    removed: true,
  });
  await traceIn(store, partner);
  await store.importUndos.add({
    ...{ mode: 'merge', madeAt: null, added: { calendarAccounts: [], signIns: [] }, late: [] },
    tables: [{ name: 'goals', packed: new Uint8Array([1, 0, 255]), plain: [{ a: undefined }] }],
    ...{ settings: null, owes: null, spent: false },
  });
  await store.repairs.add({
    ...{ table: 'goals', key: 'k', issue: 'text: invalid' },
    row: { at: new Date(5), n: Number.NaN, list: [undefined, 1n], inner: new Map([['a', 1]]) },
  });
  await store.decisions.table.put({ id: 'unread', words: 'of another version' });
  return { store, clock };
}

/** All tables as they lie on disk. */
export async function diskOf(db: CairnDatabase): Promise<Record<string, unknown[]>> {
  await db.open();
  const names = db.tables.map(({ name }) => name);
  const native = db.backendDB().transaction(names);
  const entries = names.map(
    (name) =>
      new Promise<[string, unknown[]]>((resolve, reject) => {
        const asked = native.objectStore(name).getAll();
        asked.onsuccess = () => resolve([name, asked.result]);
        asked.onerror = () => reject(asked.error);
      }),
  );
  return Object.fromEntries(await Promise.all(entries));
}

/** Rows of all tables but the lock's that lie in the clear, and those that are sealed. */
export function countForms(disk: Record<string, unknown[]>) {
  const rows = Object.entries(disk).flatMap(([name, all]) => (name === LOCKS ? [] : all));
  const sealed = rows.filter((row) => Object.hasOwn(row as object, 'sealed')).length;
  return { plain: rows.length - sealed, sealed };
}

/** A store over what is there, with the key if one is given, and all that it reads. */
export async function readAll(
  pocket: Pocket | undefined,
  more = {},
): Promise<{
  store: Store;
  rows: Record<string, unknown[]>;
}> {
  const store = createStore({ name: 'test', clock: () => NOW, key: pocket, ...more });
  return { store, rows: await everything(store) };
}
