import type { HandTable } from './views';

/** The name of a row among all that is handed over. */
export type RowKey = `${HandTable}/${string}`;

export const keyOf = ({ table, row }: { table: HandTable; row: string }): RowKey =>
  `${table}/${row}`;
