import type { AnyRow } from './tables';

/** The same for two values that hold the same, whatever the order of their columns. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    const entries = Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries);
  });
}

/** Whether two rows hold the same. */
export function isSame(a: AnyRow, b: AnyRow): boolean {
  // Rows that one schema has read have their columns in one order, nearly always.
  return JSON.stringify(a) === JSON.stringify(b) || canonical(a) === canonical(b);
}

/**
 * Which of two versions of a row stands: the one changed last; of two of the same moment the deleted one, else the one
 * whose text sorts last. A total order, so that it doesn't matter which copy comes first, or how often.
 */
export function laterOf(a: AnyRow, b: AnyRow): AnyRow {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt > b.updatedAt ? a : b;
  const gone = (row: AnyRow) => row.deletedAt !== null;
  if (gone(a) !== gone(b)) return gone(a) ? a : b;
  return canonical(a) >= canonical(b) ? a : b;
}
