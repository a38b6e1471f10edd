import { KEPT } from '../copies/owed';
import { references } from '../health/references';
import { takenBack } from '../shared/take-back';
import { columnOf } from '../storage/raw';
import type { Store } from '../storage/store';
import type { TableName } from '../storage/tables';
import { allTables, differing, sameRow } from './images';

/** What was taken in from a partner last, as long as it can be taken back; `at`: UTC ms. */
export interface LastTaking {
  partnerId: string;
  at: number;
}

async function undoRow(store: Store, partnerId: string) {
  const rows = await store.handoverUndos.table.where('partnerId').equals(partnerId).toArray();
  const fresh = store.handoverUndos
    .read(rows)
    .filter(({ createdAt }) => store.clock() - createdAt < KEPT);
  return fresh.sort((a, b) => b.createdAt - a.createdAt)[0];
}

/** The last taking in of what a partner handed over; null where it can't be taken back. */
export async function lastTaking(store: Store, partnerId: string): Promise<LastTaking | null> {
  const row = await undoRow(store, partnerId);
  return row ? { partnerId, at: row.createdAt } : null;
}

/** Forgets what was kept for undos whose time is over. May run at any time. */
export async function forgetOldTakings(store: Store): Promise<void> {
  const old = await store.handoverUndos.table
    .filter((row) => store.clock() - Number(columnOf(row, 'createdAt')) >= KEPT)
    .primaryKeys();
  await store.handoverUndos.table.bulkDelete(old);
}

const pointsAt = (value: unknown, id: string) =>
  value === id || (Array.isArray(value) && value.includes(id));

/** Whether a row that stays hangs on one that would go. */
async function isNeeded(
  store: Store,
  table: TableName,
  id: string,
  going: ReadonlySet<string>,
): Promise<boolean> {
  for (const name of allTables) {
    const columns = (references[name] ?? []).filter(({ to }) => to === table);
    if (columns.length === 0 || name === 'handoverUndos') continue;
    const one = await store[name].table
      .filter(
        (row) =>
          !going.has(String(columnOf(row, 'id'))) &&
          columns.some(({ column }) => pointsAt(columnOf(row, column), id)),
      )
      .first();
    if (one !== undefined) return true;
  }
  return false;
}

/** Rows on which others may hang. */
const HELD: readonly string[] = ['goals', 'meetings', 'partners'];

type Change = NonNullable<Awaited<ReturnType<typeof undoRow>>>['rows'][number];

async function takeBackOne(store: Store, change: Change, going: ReadonlySet<string>) {
  const { id, before, after } = change;
  const name = allTables.find((one) => one === change.table);
  if (!name) return;
  const { table } = store[name];
  const now = (await table.get(id)) ?? null;
  const untouched = sameRow(now, after);
  if (before === null) {
    const held = HELD.includes(name) && (await isNeeded(store, name, id, going));
    if (untouched && !held) await table.delete(id);
  } else if (untouched) await table.put(before);
  else if (now !== null && typeof after === 'object' && after !== null) {
    const wrote = differing(after, before);
    const back = takenBack<Record<string, unknown>>(now as never, wrote, before as never);
    await table.put({ ...(now as object), ...back });
  }
}

/**
 * Takes back what was taken in from a partner last, all or nothing: each row is as it was, but for what was written in it
 * since; what was made then goes, unless something that stays hangs on it. False where there is nothing to take back.
 */
export function undoTaking(store: Store, partnerId: string): Promise<boolean> {
  const scope = allTables.map((name) => store[name].table);
  return store.db.transaction('rw', scope, async () => {
    const undo = await undoRow(store, partnerId);
    if (!undo) return false;
    const going = new Set(undo.rows.filter(({ before }) => before === null).map(({ id }) => id));
    for (const change of undo.rows) await takeBackOne(store, change, going);
    await store.handoverUndos.table.delete(undo.id);
    return true;
  });
}
