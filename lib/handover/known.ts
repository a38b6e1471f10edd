import { columnOf } from '../storage/raw';
import type { Store } from '../storage/store';
import { keyOf, type RowKey } from './keys';
import { changed, joined, type Order, type Register } from './register';
import type { Shared } from './shared';
import { flipped, type HandTable, handTables } from './views';

/**
 * Orders views of one row alike on both sides: as the side sees them that comes first by the ids of the two Cairns.
 */
export function orderOf({ table, row }: { table: HandTable; row: string }, first: boolean): Order {
  return (view) => (first ? view : flipped(table, row, view));
}

function isTable(name: string): name is HandTable {
  return handTables.some((one) => one === name);
}

/** What both sides know of the rows of one relationship, by row. Two browsers of one user may each have noted it. */
export async function registersOf(store: Store, partnerId: string): Promise<Map<RowKey, Register>> {
  const rows = await store.handoverRows.table.where('partnerId').equals(partnerId).toArray();
  const known = new Map<RowKey, Register>();
  for (const { table, row, view, my, your } of store.handoverRows.read(rows)) {
    if (!isTable(table)) continue;
    const key = keyOf({ table, row });
    const before = known.get(key);
    const next = { view, my, your };
    known.set(key, before ? joined(before, next, (text) => text) : next);
  }
  return known;
}

/** Notes what both sides know of rows now, in the caller's transaction. */
export async function noteRegisters(
  store: Store,
  partnerId: string,
  rows: readonly ({ table: HandTable; row: string } & Register)[],
): Promise<void> {
  const of = store.handoverRows.table.where('partnerId').equals(partnerId);
  const here = store.handoverRows.read(await of.toArray());
  const ids = new Map<string, string[]>();
  for (const { id, table, row } of here) {
    const key = `${table}/${row}`;
    ids.set(key, [...(ids.get(key) ?? []), id]);
  }
  const now = store.clock();
  const stamps = { createdAt: now, updatedAt: now, deletedAt: null };
  const put: typeof here = [];
  const gone: string[] = [];
  for (const { table, row, view, my, your } of rows) {
    const [first, ...twins] = ids.get(`${table}/${row}`) ?? [];
    const fields = { partnerId, table, row, view, my, your };
    put.push({ ...stamps, id: first ?? crypto.randomUUID(), ...fields });
    gone.push(...twins);
  }
  await store.handoverRows.putWhole(put);
  await store.handoverRows.table.bulkDelete(gone);
}

/** The rows of one relationship as this side knows them now. */
export interface Current {
  registers: Map<RowKey, Register>;
  /** What is here, and stays here: it was made private, or belongs to somebody else now. */
  withheld: Set<RowKey>;
}

const isOpen = ({ table, view }: Shared) => table === 'charters' && JSON.parse(view).text === '';

async function goneSince(store: Store, table: HandTable, row: string): Promise<number | null> {
  const at = columnOf(await store[table].table.get(row), 'deletedAt');
  return typeof at === 'number' ? at : null;
}

/** Compares what may be handed over with what both sides knew. `now`: UTC ms. */
export async function currentOf(
  store: Store,
  rows: readonly Shared[],
  known: ReadonlyMap<RowKey, Register>,
  now: number,
): Promise<Current> {
  const registers: Current['registers'] = new Map();
  const withheld: Current['withheld'] = new Set();
  for (const one of rows) {
    const key = keyOf(one);
    const before = known.get(key);
    const at = Math.min(one.updatedAt, now);
    if (before) registers.set(key, changed(before, one.view, at));
    else if (!isOpen(one)) registers.set(key, { view: one.view, my: at, your: 0 });
  }
  for (const [key, before] of known) {
    if (registers.has(key)) continue;
    const [table = '', row = ''] = key.split('/');
    const at = isTable(table) && table !== 'charters' ? await goneSince(store, table, row) : null;
    if (before.view === null) registers.set(key, before);
    else if (at === null) withheld.add(key);
    else registers.set(key, changed(before, null, Math.min(at, now)));
  }
  return { registers, withheld };
}
