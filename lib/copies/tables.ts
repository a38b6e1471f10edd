import type { Row } from '../shared/row';
import { migrations } from '../storage/migrations';
import { textIn } from '../storage/raw';
import { type TableName, tableSchemas } from '../storage/tables';

/** What a calendar has brought can be read again, and a copy in a copy would only make the file heavy. */
const leftOut: ReadonlySet<TableName> = new Set([
  'calendarEvents',
  'calendarFiles',
  'cursors',
  'syncLog',
  'importUndos',
  // A private key opens what was sealed for the user: no copy holds it.
  'handoverKeys',
  'handoverUndos',
]);

/** Whether a row of the shelf of repairs is a copy of what a copy leaves out. */
export function isLeftOut(repair: unknown): boolean {
  return leftOut.has(textIn(repair, 'table') as TableName);
}

/**
 * What ties Cairn to calendars. Copies hold no secret address and no token, so what is here always stays, and a copy
 * only adds to it.
 */
export const tieTables = ['calendarAccounts', 'signIns'] as const satisfies TableName[];

/** The tables of a full copy. */
export const copiedTables = (Object.keys(tableSchemas) as TableName[]).filter(
  (name) => !leftOut.has(name),
);

/** What the user wrote and what was made of it: the tables that a copy merges with, or takes the place of. */
export const contentTables = copiedTables.filter(
  (name) => !(tieTables as readonly TableName[]).includes(name),
);

/** The version of the database's shape. */
export const SCHEMA = Math.max(...migrations.map(({ version }) => version));

/** A row that its schema has read, of whichever table. */
export type AnyRow = Row & Record<string, unknown>;
