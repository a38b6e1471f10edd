import { withoutSample } from '../../sample/traces';
import type { Store } from '../../storage/store';
import type { TableName } from '../../storage/tables';

const names = [
  ...['partners', 'meetings', 'noteBlocks', 'agendaItems', 'actions', 'goals', 'goalCheckIns'],
  ...['charters', 'agreements', 'closings', 'reflections', 'feedback', 'preparations'],
] as const satisfies readonly TableName[];
type Name = (typeof names)[number];

/** The rows that a folder of Markdown shows. */
export type FolderRows = { [N in Name]: ReturnType<Store[N]['read']> };

/** Reads them, but for the sample's, in one transaction. */
export async function folderRows(store: Store): Promise<FolderRows> {
  const tables = names.map((name) => store[name].table);
  return store.db.transaction('r', tables, async () => {
    const read = async (name: Name) =>
      store[name].read(withoutSample(name, await store[name].table.toArray()));
    const all = await Promise.all(names.map(async (name) => [name, await read(name)] as const));
    return Object.fromEntries(all) as FolderRows;
  });
}

/** Rows by what `key` says of them; those it says null of are left out. */
export function grouped<T>(rows: readonly T[], key: (row: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const at = key(row);
    if (at === null) continue;
    const group = groups.get(at);
    if (group) group.push(row);
    else groups.set(at, [row]);
  }
  return groups;
}
