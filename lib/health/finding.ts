import { columnOf } from '../storage/raw';
import type { TableName } from '../storage/tables';
import { type Reference, references } from './references';

/** A row as it lies on disk. */
export type Raw = Record<string, unknown> & { id: string };

/**
 * What is wrong with a row. `orphan`: what it belongs to is gone, so it is seen nowhere. `pointer`: it names something
 * that is gone. `index`: it can't be found by what it says. `times`: it was made or changed later than now, or changed
 * before it was made. `unreadable`: its schema refuses it.
 */
export type Ill = 'orphan' | 'pointer' | 'index' | 'times' | 'unreadable';

/** Whether a row with an id lies in a table, soft-deleted or not. */
export type Exists = (table: TableName, id: string) => boolean;

/** Clocks differ: a row from another machine may be ahead by so much, ms. */
const AHEAD = 86_400_000;

export function isRaw(row: unknown): row is Raw {
  return typeof columnOf(row, 'id') === 'string';
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** The ids a column holds, nulls and what is no text left out. */
function idsAt(row: Raw, { column, inside }: Reference): string[] {
  const values = listOf(row[column]).map((value) => (inside ? columnOf(value, inside) : value));
  return values.filter((value) => typeof value === 'string');
}

function isGone(row: Raw, reference: Reference, exists: Exists): boolean {
  return idsAt(row, reference).some((id) => !exists(reference.to, id));
}

/** The pointers of a row at what is gone. */
export function lostOf(table: TableName, row: Raw, exists: Exists): Reference[] {
  return (references[table] ?? []).filter((reference) => isGone(row, reference, exists));
}

/** The value of a column without the ids that lead nowhere. */
function kept(row: Raw, { column, inside, to }: Reference, exists: Exists): unknown {
  const lost = (id: unknown) => typeof id === 'string' && !exists(to, id);
  const value = row[column];
  if (!Array.isArray(value)) return lost(value) ? null : value;
  if (!inside) return value.filter((id) => !lost(id));
  return value.map((one) => (lost(columnOf(one, inside)) ? { ...one, [inside]: null } : one));
}

/** The row without its pointers at what is gone. */
export function loosened(table: TableName, row: Raw, exists: Exists): Raw {
  const change = lostOf(table, row, exists).map(
    (reference) => [reference.column, kept(row, reference, exists)] as const,
  );
  return { ...row, ...Object.fromEntries(change) };
}

type Times = Record<'createdAt' | 'updatedAt' | 'deletedAt', unknown>;

/** The times of a row as they can be at `now` (UTC ms): none ahead, none before it was made. */
export function timesAt(row: Raw, now: number): Partial<Times> {
  const { createdAt, updatedAt, deletedAt } = row;
  if (typeof createdAt !== 'number' || typeof updatedAt !== 'number') return {};
  const made = createdAt > now + AHEAD ? now : createdAt;
  const sane = (at: number) => (at > now + AHEAD ? Math.max(made, now) : Math.max(made, at));
  return {
    createdAt: made,
    updatedAt: sane(updatedAt),
    deletedAt: typeof deletedAt === 'number' ? sane(deletedAt) : deletedAt,
  };
}

/** Whether the times of a row can be at `now` (UTC ms). */
export function timesFit(row: Raw, now: number): boolean {
  return Object.entries(timesAt(row, now)).every(([column, at]) => row[column] === at);
}
