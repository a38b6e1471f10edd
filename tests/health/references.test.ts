import { expect, it } from 'vitest';
import { references, unchecked } from '@/lib/health/references';
import { type TableName, tableSchemas } from '@/lib/storage/tables';

const names = Object.keys(tableSchemas) as TableName[];
const isPointer = (column: string) => /(Id|Ids|event)$/.test(column);

/** The columns of a table's schema that are named like ids, those inside of lists with their list. */
function pointers(table: TableName): string[] {
  return Object.keys(tableSchemas[table].shape).filter((column) => isPointer(column));
}

it('checks every column of ids, or says why not', () => {
  const known = new Set(unchecked);
  for (const name of names) {
    for (const { column } of references[name] ?? []) known.add(`${name}.${column}`);
  }
  const missing = names.flatMap((name) => pointers(name).map((column) => `${name}.${column}`));
  expect(missing.filter((one) => !known.has(one))).toEqual([]);
});

it('names only columns that there are', () => {
  const wrong = names.flatMap((name) =>
    (references[name] ?? [])
      .filter(({ column }) => !(column in tableSchemas[name].shape))
      .map(({ column }) => `${name}.${column}`),
  );
  expect(wrong).toEqual([]);
});
