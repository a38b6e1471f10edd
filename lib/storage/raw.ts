/** Whether a raw row, not yet parsed, is undeleted. */
export function isPresent(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'deletedAt' in row && row.deletedAt === null;
}

/** A column of a raw row, not yet parsed; undefined where the row or the column isn't there. */
export function columnOf(row: unknown, name: string): unknown {
  return typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined;
}

/** A column as text; '' where it is none. */
export function textIn(row: unknown, name: string): string {
  const value = columnOf(row, name);
  return typeof value === 'string' ? value : '';
}
