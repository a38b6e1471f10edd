import type { Transaction } from 'dexie';
import type { Migration } from './migration';

type Raw = Record<string, unknown>;

/** A row of version `from` as it is in the newest one. */
export function carried(steps: readonly Migration[], from: number, table: string, row: Raw): Raw {
  const later = steps.filter(({ version }) => version > from);
  return later.reduce((one, { carry }) => (carry ? carry(table, one) : one), row);
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
