import type { Settings } from '../shared/settings';
import type { Store } from '../storage/store';
import type { TableName } from '../storage/tables';
import type { Copy, Refused } from './format';
import { rowsHere } from './here';
import { createUniter } from './one/uniter';
import { type Mode, planTable, type TablePlan } from './plan';
import { removeRows } from './remove';
import { pack } from './snapshot';
import { type AnyRow, contentTables } from './tables';
import { addTies, readAllAnew } from './ties';
import type { Work } from './work';

export interface Wish {
  mode: Mode;
  /** Puts refused rows on the repair shelf. */
  keepRefused: boolean;
  /** The settings as they are here. */
  settings: Settings;
}

/** So many rows are written at once; between two lots the work can be ended. */
const LOT = 1000;
/** So many refused rows go on the shelf: a file may hold a million. */
const SHELF = 1000;

type Told = { kept: { name: TableName; packed: Uint8Array<ArrayBuffer>; plain: unknown[] }[] };

async function write(
  store: Store,
  name: TableName,
  raw: readonly unknown[],
  { put, remove }: TablePlan,
  step: (n: number) => void,
): Promise<void> {
  await removeRows(store[name].table, raw, remove, () => step(0));
  for (let from = 0; from < put.length; from += LOT) {
    const rows = put.slice(from, from + LOT);
    await store[name].putWhole(rows as never);
    step(rows.length);
  }
}

async function shelve(store: Store, refused: readonly Refused[]): Promise<void> {
  const kept = refused.filter(({ row }) => row !== null).slice(0, SHELF);
  await store.repairs.addMany(
    kept.map(({ table, id, issue, row }) => {
      const secret = typeof row === 'object' && row !== null && 'address' in row;
      return { table, key: id, issue, row: secret ? { ...row, address: '' } : row };
    }),
  );
}

/**
 * Takes a copy in, all or nothing: what is here is compared anew and changed in one transaction, which also keeps what
 * was here before for the undo. Ended by `signal`, by a full disk or with its page, it has not happened.
 */
export async function applyCopy(
  store: Store,
  copy: Pick<Copy, 'madeAt' | 'settings' | 'rows' | 'refused'>,
  { mode, keepRefused, settings }: Wish,
  { signal, onProgress }: Work = {},
): Promise<void> {
  const { importUndos } = store;
  const ties = [store.calendarAccounts.table, store.signIns.table, store.cursors.table];
  const scope = [...contentTables.map((name) => store[name].table), ...ties, importUndos.table];
  const total = contentTables.reduce((sum, name) => sum + (copy.rows[name]?.length ?? 0), 1);
  const united = createUniter();
  let done = 0;
  const step = (n: number) => {
    signal?.throwIfAborted();
    done += n;
    onProgress?.(Math.min(1, done / total));
  };
  await store.db.transaction('rw', scope, async () => {
    const now = store.clock();
    const late: string[] = [];
    const tables: Told['kept'] = [];
    for (const name of contentTables) {
      step(0);
      const { raw, rows, unread } = await rowsHere(store, name);
      tables.push({ name, ...pack(raw) });
      const theirs: AnyRow[] = copy.rows[name] ?? [];
      const plan =
        mode === 'merge'
          ? united(name, rows, unread, theirs)
          : planTable(rows, unread, theirs, mode);
      for (const { id, updatedAt } of plan.put) if (updatedAt > now) late.push(id);
      step(Math.max(0, theirs.length - plan.put.length));
      await write(store, name, raw, plan, step);
    }
    if (keepRefused) await shelve(store, copy.refused);
    const added = await addTies(store, copy.rows);
    await readAllAnew(store);
    const owes = mode === 'replace' ? copy.settings : null;
    await importUndos.table.clear();
    const about = { mode, madeAt: copy.madeAt, added, late, tables, owes, spent: false };
    await importUndos.add({ ...about, settings: owes && settings });
    step(0);
  });
}
