/** A row as it lies on disk, its index columns included, read or not by its schema. */
export type Raw = Record<string, unknown> & { id: string };

/** The rows among `rows` that are objects with an id, as everything in a table of ours is. */
export function rawRows(rows: readonly unknown[]): Raw[] {
  return rows.filter(
    (row): row is Raw =>
      typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string',
  );
}
