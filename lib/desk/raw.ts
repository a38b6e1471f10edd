/** Whether a raw row, not yet parsed, is undeleted. */
export function isPresent(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'deletedAt' in row && row.deletedAt === null;
}
