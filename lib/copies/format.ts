import * as z from 'zod/mini';
import type { Settings } from '../shared/settings';
import type { TableName } from '../storage/tables';
import type { AnyRow } from './tables';

/** No copy comes near it (bytes): what is larger is not opened. A hundred meetings a month for ten years make 45 MB. */
export const MOST_BYTES = 256 * 1024 * 1024;

/** The head of a copy's file; what a file of an earlier version doesn't say falls back. */
export const headSchema = z.object({
  format: z.literal('cairn'),
  schema: z.int().check(z.minimum(1)),
  madeAt: z.catch(z.nullable(z.int()), null),
  settings: z.catch(z.nullable(z.record(z.string(), z.unknown())), null),
  tables: z.record(z.string(), z.unknown()),
});

/** Why nothing of a file can be taken. */
export type Refusal = 'large' | 'empty' | 'unreadable' | 'foreign' | 'pack' | 'later';

/** A row of a copy that is not taken, and why: a column with what is wrong, or one of the words below. */
export interface Refused {
  table: TableName;
  id: string;
  issue: string;
  /** Null where it is better not kept. */
  row: unknown;
}

/** A copy as its file brought it. */
export interface Copy {
  /** UTC ms; null where the file doesn't say. */
  madeAt: number | null;
  settings: Settings | null;
  rows: Partial<Record<TableName, AnyRow[]>>;
  refused: Refused[];
  /** Rows of tables that nobody knows. */
  unknown: number;
  /** Rows that stood there more than once. */
  twins: number;
  /** The file is cut off or damaged, and these are the rows that could still be read. */
  broken: boolean;
  /** The file is no longer as Cairn wrote it. */
  touched: boolean;
}
