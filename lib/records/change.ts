import type { Row } from '../shared/row';
import type { Undo } from '../shared/take-back';
import { columnsOf, takenBack } from '../shared/take-back';
import type { Rows } from '../storage/rows';

/**
 * Changes some columns of a row, computed from it as it stands. The undo takes back what nobody has
 * changed since; columns in `together` go back together or not at all. Throws RowUnavailable.
 */
export async function changeRow<T extends Row>(
  rows: Rows<T>,
  id: string,
  change: (row: T) => Partial<T>,
  together: readonly (keyof T)[] = [],
): Promise<Undo> {
  let before: Partial<T> = {};
  let wrote: Partial<T> = {};
  await rows.rewrite(id, (row) => {
    wrote = change(row);
    before = columnsOf(row, wrote);
    return { ...row, ...wrote };
  });
  return async () => {
    await rows.rewrite(id, (row) => ({ ...row, ...takenBack<T>(row, wrote, before, together) }));
  };
}

/** Adds a row; the undo takes it away. */
export async function addRow<T extends Row>(
  rows: Rows<T>,
  fields: Parameters<Rows<T>['add']>[0],
): Promise<Undo> {
  const { id } = await rows.add(fields);
  return async () => {
    await rows.remove(id);
  };
}
