import type { Table } from 'dexie';
import * as z from 'zod/mini';
import type { NewRow, Row } from '../shared/row';
import type { Clock } from '../shared/time';
import { columnOf } from './raw';

/** Told of each row that its schema refuses. */
export type ReportCorrupt = (table: string, row: unknown, issue: string) => void;

/** Thrown when a change aims at a row that is gone or can't be read. */
export class RowUnavailable extends Error {
  constructor(table: string, id: string) {
    super(`No readable row ${id} in ${table}`);
    this.name = 'RowUnavailable';
  }
}

interface Parts<T extends Row> {
  table: Table<unknown, string>;
  schema: z.ZodMiniType<T>;
  clock: Clock;
  report: ReportCorrupt;
  /** Columns that exist only for an index, computed from the row at each write. */
  derive?: Derive<T>;
}

/** Columns that exist only for an index: which they are, and what they hold; none where there is nothing to find. */
export interface Derive<T> {
  columns: readonly string[];
  from: (row: T) => Record<string, unknown>;
}

/** Typed access to one table: each row is parsed on its way out, stamped on its way in, deleted softly. */
export class Rows<T extends Row> {
  readonly table: Table<unknown, string>;
  constructor(private readonly parts: Parts<T>) {
    this.table = parts.table;
  }

  /** The readable, undeleted rows among `rows`; refused ones are reported and left on disk. */
  read(rows: readonly unknown[]): T[] {
    return rows.flatMap((row) => {
      const parsed = this.parse(row);
      return parsed && parsed.deletedAt === null ? [parsed] : [];
    });
  }

  /** The row with this id, soft-deleted ones included; undefined when missing or refused. */
  async get(id: string): Promise<T | undefined> {
    const row = await this.table.get(id);
    return row === undefined ? undefined : this.parse(row);
  }

  /** The undeleted rows with these ids, in their order. */
  async many(ids: readonly string[]): Promise<T[]> {
    if (ids.length === 0) return [];
    return this.read((await this.table.bulkGet([...ids])).filter((row) => row !== undefined));
  }

  /** Writes a new row; throws a ZodError when it doesn't fit the schema. */
  async add(fields: NewRow<T>): Promise<T> {
    const row = this.stamp(fields);
    await this.table.add(this.toDisk(row));
    return row;
  }

  /** Writes many new rows in one go. */
  async addMany(all: readonly NewRow<T>[]): Promise<T[]> {
    const rows = all.map((fields) => this.stamp(fields));
    await this.table.bulkAdd(rows.map((row) => this.toDisk(row)));
    return rows;
  }

  /**
   * Changes some columns of one row in a transaction of its own, so that two pages that change
   * different columns at once both keep their change. Throws RowUnavailable.
   */
  patch(id: string, change: Partial<Omit<T, keyof Row>>): Promise<T> {
    return this.rewrite(id, (row) => ({ ...row, ...change }));
  }

  /** As `patch`, computing the change from the row as it stands in the transaction. */
  rewrite(id: string, change: (row: T) => T): Promise<T> {
    return this.table.db.transaction('rw', this.table, async () => {
      const raw = await this.table.get(id);
      const row = raw === undefined ? undefined : this.parse(raw);
      if (!row) throw new RowUnavailable(this.table.name, id);
      const next = this.parts.schema.parse({ ...change(row), updatedAt: this.parts.clock() });
      await this.table.put(this.toDisk(next));
      return next;
    });
  }

  /** Soft delete; `restore` takes it back. */
  remove(id: string): Promise<T> {
    return this.rewrite(id, (row) => ({ ...row, deletedAt: this.parts.clock() }));
  }

  restore(id: string): Promise<T> {
    return this.rewrite(id, (row) => ({ ...row, deletedAt: null }));
  }

  /** Puts whole rows as they came from elsewhere, in the caller's transaction; what is computed is computed anew. */
  async putWhole(rows: readonly T[]): Promise<void> {
    await this.table.bulkPut(rows.map((row) => this.toDisk(row)));
  }

  /** What a row on disk would be if it were written now, its index columns new; undefined where its schema refuses it. */
  asWritten(raw: object): (Row & Record<string, unknown>) | undefined {
    const parsed = z.safeParse(this.parts.schema, raw);
    if (!parsed.success) return undefined;
    return { ...parsed.data, ...this.parts.derive?.from(parsed.data) };
  }

  /** The first index column of a row on disk that doesn't hold what the row says; null where all do. */
  staleColumn(raw: object): string | null {
    const written = this.asWritten(raw);
    const stale = this.parts.derive?.columns.find(
      (column) => JSON.stringify(columnOf(raw, column)) !== JSON.stringify(written?.[column]),
    );
    return stale ?? null;
  }

  private stamp(fields: NewRow<T>): T {
    const now = this.parts.clock();
    const stamps = { id: crypto.randomUUID(), createdAt: now, updatedAt: now, deletedAt: null };
    return this.parts.schema.parse({ ...stamps, ...fields });
  }

  private toDisk(row: T): unknown {
    return this.parts.derive ? { ...row, ...this.parts.derive.from(row) } : row;
  }

  private parse(row: unknown): T | undefined {
    const result = z.safeParse(this.parts.schema, row);
    if (result.success) return result.data;
    this.parts.report(this.table.name, row, issueOf(result.error));
    return undefined;
  }
}

/** What is wrong with a row, for the repair shelf. */
export function issueOf(error: z.core.$ZodError): string {
  const [first] = error.issues;
  return first ? `${first.path.join('.')}: ${first.code}` : 'unreadable';
}
