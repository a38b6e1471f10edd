import type { Transaction } from 'dexie';
import type { Migration } from './migration';

type Raw = Record<string, unknown>;

/** What makes rows of version `from` rows of the newest one. */
export function carrier(
  steps: readonly Migration[],
  from: number,
): (table: string, row: Raw) => Raw {
  const carries = steps.flatMap(({ version, carry }) => (carry && version > from ? [carry] : []));
  return (table, row) => carries.reduce((one, carry) => carry(table, one), row);
}

/** Carries every row of the database over by one step. */
export async function carryAll(
  transaction: Transaction,
  carry: NonNullable<Migration['carry']>,
): Promise<void> {
  for (const name of transaction.storeNames) {
    const rows = transaction.table<Raw>(name).toCollection();
    await rows.modify((row, place) => {
      place.value = carry(name, row);
    });
  }
}
