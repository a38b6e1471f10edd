import { Dexie } from 'dexie';
import { migrations } from './migrations';
import { carryAll } from './migrations/carry';
import type { Migration } from './migrations/migration';
import type { TableName } from './tables';

/** The one database of the extension's origin; rows come out as unknown and are parsed by `Rows`. */
export class CairnDatabase extends Dexie {
  constructor(name = 'cairn', steps: readonly Migration[] = migrations) {
    super(name);
    for (const { version, stores, carry } of steps) {
      const step = this.version(version).stores({ ...stores });
      if (carry) step.upgrade((transaction) => carryAll(transaction, carry));
    }
  }

  /** The raw rows of a table, not yet parsed. */
  rows(table: TableName) {
    return this.table<unknown, string>(table);
  }
}
