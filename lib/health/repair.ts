import type { Store } from '../storage/store';
import type { TableName } from '../storage/tables';
import { allTables, checkHealth, type Finding, type Watching } from './check';
import { type Exists, isRaw, type Raw } from './finding';
import { judge } from './judge';
import { references } from './references';

/** What was mended, and the way back. */
export interface Mended {
  /** How many rows were changed or taken away. */
  rows: number;
  /** Rows that no repair can help: they stay, with a copy kept aside. */
  left: number;
  undo(): Promise<void>;
}

/** One row before and after; null is gone. `copy` is where the row is kept aside. */
interface Change {
  table: TableName;
  before: Raw;
  after: Raw | null;
  copy: string | null;
}

/** What a row points at, looked up one by one: between the look and the repair others may have written. */
async function existsFor(store: Store, { table }: Finding, row: Raw): Promise<Exists> {
  const there = new Set<string>();
  for (const { column, inside, to } of references[table] ?? []) {
    const value = row[column];
    for (const one of Array.isArray(value) ? value : [value]) {
      const id: unknown = inside ? Reflect.get(Object(one), inside) : one;
      if (typeof id !== 'string') continue;
      if ((await store[to].table.get(id)) !== undefined) there.add(`${to} ${id}`);
    }
  }
  return (to, id) => there.has(`${to} ${id}`);
}

/** Keeps a row aside as it was, before something of it is lost. */
async function keepAside(store: Store, finding: Finding, row: Raw): Promise<string> {
  const { table, id: key, ill, column } = finding;
  const kept = await store.repairs.add({ table, key, issue: `${column}: ${ill}`, row });
  return kept.id;
}

/** Nothing a person wrote is lost by these. */
const HARMLESS = new Set(['index', 'times']);

async function mend(store: Store, finding: Finding): Promise<Change | null> {
  const { table } = finding;
  const before = await store[table].table.get(finding.id);
  if (!isRaw(before)) return null;
  const found = judge(store, table, before, await existsFor(store, finding, before));
  if (!found || found.ill === 'unreadable') return null;
  const now = { ...finding, ill: found.ill, column: found.column };
  const copy = HARMLESS.has(found.ill) ? null : await keepAside(store, now, before);
  if (found.mended) await store[table].table.put(found.mended);
  else await store[table].table.delete(finding.id);
  return { table, before, after: found.mended, copy };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Takes a repair back, row by row, where nothing has changed since. */
async function takeBack(store: Store, { table, before, after, copy }: Change): Promise<void> {
  const there = await store[table].table.get(before.id);
  if (!same(there ?? null, after)) return;
  await store[table].table.put(before);
  if (copy !== null) await store.repairs.table.delete(copy);
}

const everything = (store: Store) => allTables.map((name) => store[name].table);

async function mendAll(store: Store, findings: readonly Finding[]): Promise<Change[]> {
  return store.db.transaction('rw', everything(store), async () => {
    const changes: Change[] = [];
    for (const finding of findings) {
      const change = await mend(store, finding);
      if (change) changes.push(change);
    }
    return changes;
  });
}

/** What was taken away may have been pointed at: looked at again, as often as such a chain can be long. */
const PASSES = 4;

/**
 * Repairs what `checkHealth` finds, each pass all or nothing. Whatever loses something a person wrote is kept aside as
 * it was, first. What can't be read stays where it is.
 */
export async function repair(
  store: Store,
  found: readonly Finding[],
  watch: Watching = {},
): Promise<Mended> {
  const changes: Change[] = [];
  let findings = found;
  for (let pass = 0; pass < PASSES && findings.length > 0; pass++) {
    const done = await mendAll(store, findings);
    if (done.length === 0) break;
    changes.push(...done);
    findings = (await checkHealth(store, watch)).findings;
  }
  const undo = () =>
    store.db.transaction('rw', everything(store), async () => {
      for (const change of changes.toReversed()) await takeBack(store, change);
    });
  const left = findings.filter(({ ill }) => ill === 'unreadable').length;
  return { rows: changes.length, left, undo };
}
