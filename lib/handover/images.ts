import { columnOf } from '../storage/raw';
import type { Store } from '../storage/store';
import { type TableName, tableSchemas } from '../storage/tables';

type Images = Map<string, unknown>;
export const allTables = Object.keys(tableSchemas) as TableName[];

/** The rows that something may change, as they lie on disk. */
export async function imagesOf(
  store: Store,
  ids: readonly { table: TableName; id: string }[],
): Promise<Images> {
  const images: Images = new Map();
  for (const { table, id } of ids)
    images.set(`${table}/${id}`, (await store[table].table.get(id)) ?? null);
  return images;
}

/** Every row of one table that hangs on a partner, as it lies on disk. */
export async function hangingOn(
  store: Store,
  table: 'handovers' | 'handoverRows' | 'charters' | 'meetings',
  partnerId: string,
): Promise<{ table: TableName; id: string }[]> {
  const of =
    table === 'meetings'
      ? store.meetings.table.where('partnerStarts').startsWith(`${partnerId} `)
      : store[table].table.where('partnerId').equals(partnerId);
  return [...new Set(await of.primaryKeys())].map((id) => ({ table, id }));
}

export const sameRow = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What rows were and are, of those that differ; null where one is not there. */
export function changesOf(before: Images, after: Images) {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [table = '', id = ''] = key.split('/');
    const was = before.get(key) ?? null;
    const now = after.get(key) ?? null;
    return sameRow(was, now) ? [] : [{ table, id, before: was, after: now }];
  });
}

/** The columns in which two states of a row differ, with the values of the first. */
export function differing(row: object, other: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).filter(([name, value]) => !sameRow(value, columnOf(other, name))),
  );
}
