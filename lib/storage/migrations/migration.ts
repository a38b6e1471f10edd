/** One step of the database: its Dexie version, the tables that change, and how old rows are carried over. */
export interface Migration {
  version: number;
  /** Dexie's index notation: https://dexie.org/docs/Version/Version.stores() */
  stores: Readonly<Record<string, string | null>>;
  /** What becomes of a row of the version before; the same for rows on disk and for those of a copy. */
  carry?: (table: string, row: Record<string, unknown>) => Record<string, unknown>;
}
