import { references } from '../../health/references';
import type { TableName } from '../../storage/tables';
import type { AnyRow } from '../tables';

/** Which row stands for which, by table and id. */
export type Aliases = { [Name in TableName]?: ReadonlyMap<string, string> };

function pointed(value: unknown, to: ReadonlyMap<string, string>, inside?: string): unknown {
  if (typeof value === 'string') return to.get(value) ?? value;
  if (!Array.isArray(value)) return value;
  if (!inside) {
    const ids = value.map((id) => to.get(id) ?? id);
    return ids.every((id, at) => id === value[at]) ? value : [...new Set(ids)].sort();
  }
  const all = value.map((one: Record<string, unknown>) => {
    const id = pointed(one[inside], to);
    return id === one[inside] ? one : { ...one, [inside]: id };
  });
  return all.every((one, at) => one === value[at]) ? value : all;
}

/** A row whose pointers lead to the rows that stand; the same object where none led elsewhere. */
export function redirected(name: TableName, row: AnyRow, aliases: Aliases): AnyRow {
  let next = row;
  for (const { column, inside, to } of references[name] ?? []) {
    const of = aliases[to];
    if (!of || of.size === 0 || column === 'sameAs') continue;
    const value = pointed(row[column], of, inside);
    if (value !== row[column]) next = { ...next, [column]: value };
  }
  return next;
}
