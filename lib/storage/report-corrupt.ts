import type { Clock } from '../shared/time';
import type { CairnDatabase } from './database';
import type { ReportCorrupt } from './rows';

function keyOf(row: unknown): string {
  if (typeof row !== 'object' || row === null || !('id' in row)) return '';
  return String(row.id);
}

/** A calendar's address is a secret: the copy, which can be downloaded, goes without it. */
function unsecret(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'address' in row
    ? { ...row, address: '' }
    : row;
}

/**
 * Puts a copy of each refused row on the repair shelf, once. The row itself stays where it is.
 * Runs outside the reader's transaction, which may be read-only (a live query) or about to end.
 */
export function createReporter(db: CairnDatabase, clock: Clock): ReportCorrupt {
  const seen = new Set<string>();
  const shelve = async (table: string, key: string, row: unknown, issue: string) => {
    const shelf = db.rows('repairs');
    const source = db.table<unknown, string>(table);
    await db.transaction('rw!', shelf, source, async () => {
      // Deleted since it was read: a copy would be a trace of what is to be gone.
      if (key !== '' && (await source.get(key)) === undefined) return;
      const known = await shelf.where('[table+key]').equals([table, key]).count();
      if (known > 0) return;
      const now = clock();
      const stamps = { createdAt: now, updatedAt: now, deletedAt: null };
      await shelf.add({
        id: crypto.randomUUID(),
        ...stamps,
        table,
        key,
        issue,
        row: unsecret(row),
      });
    });
  };
  return (table, row, issue) => {
    const key = keyOf(row);
    const mark = `${table}\n${key}`;
    if (table === 'repairs' || seen.has(mark)) return;
    seen.add(mark);
    // A full disk may refuse the copy: the original is untouched, and the next start tries again.
    setTimeout(() => shelve(table, key, row, issue).catch(() => seen.delete(mark)), 0);
  };
}
