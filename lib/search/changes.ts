import { Dexie, type IntervalTree, type ObservabilitySet } from 'dexie';
import { type SearchedTable, searchedTables } from './documents';

/** What was written to a table: these rows, or any. */
export type Changed = { table: SearchedTable; ids: ReadonlySet<string> | 'any' };

function keysIn(tree: IntervalTree | { d: 0 } | null | undefined, into: Set<string>): boolean {
  if (!tree || !('from' in tree)) return true;
  const { from, to } = tree;
  if (typeof from !== 'string' || from !== to) return false;
  into.add(from);
  return keysIn(tree.l, into) && keysIn(tree.r, into);
}

/** The tables that some parts of a database (Dexie's ObservabilitySet) name, and which of their rows. */
export function changedIn(parts: ObservabilitySet, database: string): Changed[] {
  return searchedTables.flatMap((table): Changed[] => {
    const name = `idb://${database}/${table}/`;
    const trees = [parts[name], parts[`${name}:dels`]].filter((tree) => tree !== undefined);
    if (trees.length === 0) return [];
    const ids = new Set<string>();
    return [{ table, ids: trees.every((tree) => keysIn(tree, ids)) ? ids : 'any' }];
  });
}

/**
 * Calls `told` after each write of any page to what is searched, until the returned function is called.
 * https://dexie.org/docs/Dexie/Dexie.on.storagemutated
 */
export function onChanges(database: string, told: (changed: Changed[]) => void): () => void {
  const listen = (parts: ObservabilitySet) => {
    const changed = changedIn(parts, database);
    if (changed.length > 0) told(changed);
  };
  Dexie.on('storagemutated', listen);
  return () => Dexie.on.storagemutated.unsubscribe(listen);
}
