import type { Store } from '../storage/store';
import { type TableName, tableSchemas } from '../storage/tables';
import { type Exists, type Ill, isRaw } from './finding';
import { judge } from './judge';
import { references } from './references';

/** Rows judged before the page gets a turn: some milliseconds of work. */
const SLICE = 500;

/** Something that is wrong with one row. */
export interface Finding {
  table: TableName;
  id: string;
  ill: Ill;
  column: string;
}

/** How a look at everything went. */
export interface Health {
  /** How many rows were looked at. */
  rows: number;
  findings: Finding[];
}

/** How the look is watched; the signal's reason is thrown when it is aborted. */
export interface Watching {
  /** Told how far it is, 0 to 1. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

export const allTables = Object.keys(tableSchemas) as TableName[];
const pointedAt = [...new Set(Object.values(references).flatMap((all) => all.map(({ to }) => to)))];

async function idsThere(store: Store): Promise<Exists> {
  const there = new Map<TableName, Set<string>>();
  for (const name of pointedAt) {
    there.set(name, new Set(await store[name].table.toCollection().primaryKeys()));
  }
  return (table, id) => there.get(table)?.has(id) ?? true;
}

async function slice(store: Store, table: TableName, after: string): Promise<unknown[]> {
  return store[table].table.where(':id').above(after).limit(SLICE).toArray();
}

/**
 * Looks at every row there is, in slices that leave the page its turns: what another page writes meanwhile may or may
 * not be seen, and is looked at again before anything is changed (`repair`). Rows kept aside are not judged.
 */
export async function checkHealth(store: Store, watch: Watching = {}): Promise<Health> {
  const names = allTables.filter((name) => name !== 'repairs');
  const counts = await Promise.all(names.map((name) => store[name].table.count()));
  const all = counts.reduce((sum, n) => sum + n, 0);
  const exists = await idsThere(store);
  const health: Health = { rows: 0, findings: [] };
  for (const table of names) {
    for (let last: string | null = ''; last !== null; ) {
      watch.signal?.throwIfAborted();
      const rows: unknown[] = await slice(store, table, last);
      for (const row of rows.filter(isRaw)) {
        const found = judge(store, table, row, exists);
        if (found)
          health.findings.push({ table, id: row.id, ill: found.ill, column: found.column });
      }
      health.rows += rows.length;
      watch.onProgress?.(all === 0 ? 1 : Math.min(1, health.rows / all));
      last = rows.length < SLICE ? null : (rows.filter(isRaw).at(-1)?.id ?? null);
    }
  }
  return health;
}
