import type { Store } from '../storage/store';
import type { TableName } from '../storage/tables';
import type { Copy } from './format';
import { rowsHere } from './here';
import { createUniter } from './one/uniter';
import { type Mode, NOTHING, planTable, type Tally } from './plan';
import { contentTables, tieTables } from './tables';

export type Tallies = Partial<Record<TableName, Tally>>;

/** What would come of a copy, before anything is changed. */
export interface Look extends Omit<Copy, 'rows' | 'refused' | 'settings'> {
  merge: Tallies;
  replace: Tallies;
  /** What is not taken, by table and reason. */
  refused: { table: TableName; issue: string; n: number }[];
  /** Whether the copy brings settings. */
  settings: boolean;
}

function grouped(refused: Copy['refused']): Look['refused'] {
  const groups = new Map<string, Look['refused'][number]>();
  for (const { table, issue } of refused) {
    const key = `${table} ${issue}`;
    groups.set(key, { table, issue, n: (groups.get(key)?.n ?? 0) + 1 });
  }
  return [...groups.values()].sort((a, b) => b.n - a.n);
}

/** Compares a copy with what is here, for both ways of taking it. Changes nothing. */
export async function lookAt(store: Store, copy: Copy): Promise<Look> {
  const tallies: Record<Mode, Tallies> = { merge: {}, replace: {} };
  const names = [...contentTables, ...tieTables];
  const united = createUniter();
  await store.db.transaction('r', [...names.map((name) => store[name].table)], async () => {
    for (const name of contentTables) {
      const { rows, unread } = await rowsHere(store, name);
      const theirs = copy.rows[name] ?? [];
      tallies.merge[name] = united(name, rows, unread, theirs).tally;
      tallies.replace[name] = planTable(rows, unread, theirs, 'replace').tally;
    }
    for (const name of tieTables) {
      const ids = new Set<unknown>(await store[name].table.toCollection().primaryKeys());
      const coming = (copy.rows[name] ?? []).filter(({ id }) => !ids.has(id));
      const fresh = coming.filter(({ deletedAt }) => deletedAt === null).length;
      for (const mode of ['merge', 'replace'] as const) {
        tallies[mode][name] = { ...NOTHING, fresh };
      }
    }
  });
  const { madeAt, settings, refused, unknown, twins, broken, touched } = copy;
  return {
    ...{ ...tallies, refused: grouped(refused), settings: settings !== null },
    ...{ madeAt, unknown, twins, broken, touched },
  };
}
