import { Dexie } from 'dexie';
import { migrations } from './migrations';
import type { TableName } from './tables';

/** The one database of the extension's origin; rows come out as unknown and are parsed by `Rows`. */
export class CairnDatabase extends Dexie {
  constructor(name = 'cairn') {
    super(name);
    for (const { version, stores, upgrade } of migrations) {
      const step = this.version(version).stores({ ...stores });
      if (upgrade) step.upgrade(upgrade);
    }
  }

  /** The raw rows of a table, not yet parsed. */
  rows(table: TableName) {
    return this.table<unknown, string>(table);
  }
}
