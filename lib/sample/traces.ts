import { isSampleId, SAMPLE_DOMAIN } from '../shared/sample-id';
import type { Store } from '../storage/store';
import { type TableName, tableSchemas } from '../storage/tables';

/** A row as it lies on disk, read or not by its schema. */
export type Raw = Record<string, unknown> & { id: string };

/** What goes with the sample and what stays but points into it, by table, as it lies on disk. */
export interface Traces {
  gone: Map<TableName, Raw[]>;
  /** Rows of the user's own that name something of the sample, and what they are without it. */
  loose: Map<TableName, { before: Raw; after: Raw }[]>;
}

export const tableNames = Object.keys(tableSchemas) as TableName[];

/** Columns that say to what a row belongs: where they name the sample, the row goes with it. */
const OWNERS: Partial<Record<TableName, readonly string[]>> = {
  noteBlocks: ['meetingId'],
  preparations: ['meetingId', 'partnerId'],
  closings: ['meetingId'],
  reflections: ['meetingId'],
  calendarEvents: ['accountId'],
  calendarFiles: ['accountId'],
  cursors: ['accountId'],
  goalCheckIns: ['goalId', 'partnerId'],
  repairs: ['key'],
};

function isRaw(row: unknown): row is Raw {
  return typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string';
}

function partnersOf({ partnerIds }: Raw): unknown[] {
  return Array.isArray(partnerIds) ? partnerIds : [];
}

function belongs(name: TableName, row: Raw): boolean {
  if (isSampleId(row.id)) return true;
  if (name === 'decisions') return String(row.key).endsWith(SAMPLE_DOMAIN);
  if (name === 'meetings') {
    const partners = partnersOf(row);
    return partners.length > 0 && partners.every(isSampleId);
  }
  return (OWNERS[name] ?? ['partnerId']).some((column) => isSampleId(row[column]));
}

const POINTERS = ['meetingId', 'goalId', 'doneMeetingId'] as const;

/** The row without what it names of the sample; null where it names nothing of it. */
function loosened(row: Raw): Raw | null {
  const change: Record<string, unknown> = {};
  for (const column of POINTERS) if (isSampleId(row[column])) change[column] = null;
  const partners = partnersOf(row);
  if (partners.some(isSampleId)) {
    change.partnerIds = partners.filter((id) => !isSampleId(id));
    if (Array.isArray(row.partnerStarts)) {
      change.partnerStarts = row.partnerStarts.filter(
        (text) => !isSampleId(String(text).split(' ')[0]),
      );
    }
  }
  return Object.keys(change).length > 0 ? { ...row, ...change } : null;
}

/** The rows of a table as they would be without the sample: for whatever leaves the browser. */
export function withoutSample(name: TableName, rows: readonly unknown[]): unknown[] {
  return rows.flatMap((row) => {
    if (!isRaw(row)) return [row];
    return belongs(name, row) ? [] : [loosened(row) ?? row];
  });
}

/**
 * Finds everything of the sample: the rows that were made with it, and those that came to hang on them,
 * soft-deleted and unreadable ones included. Reads every table; run it in a transaction over all.
 */
export async function sampleTraces(store: Store): Promise<Traces> {
  const gone: Traces['gone'] = new Map();
  const loose: Traces['loose'] = new Map();
  for (const name of tableNames) {
    const rows = (await store[name].table.toArray()).filter(isRaw);
    gone.set(
      name,
      rows.filter((row) => belongs(name, row)),
    );
    const rest = rows.filter((row) => !belongs(name, row));
    loose.set(
      name,
      rest.flatMap((before) => {
        const after = loosened(before);
        return after ? [{ before, after }] : [];
      }),
    );
  }
  return { gone, loose };
}
