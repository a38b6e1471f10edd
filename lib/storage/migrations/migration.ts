import type { Transaction } from 'dexie';

/** One step of the database: its Dexie version, the tables that change, and how old rows are carried over. */
export interface Migration {
  version: number;
  /** Dexie's index notation: https://dexie.org/docs/Version/Version.stores() */
  stores: Readonly<Record<string, string | null>>;
  upgrade?: (transaction: Transaction) => Promise<void>;
}
