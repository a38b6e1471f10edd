import { type NoteBlock, noteBlockSchema } from '../mentoring/note-block';
import type { Store } from '../storage/store';
import type { BlockChanges, SaveResult } from './changes';

function rowsOf(changes: BlockChanges, now: number): NoteBlock[] {
  const stamps = { createdAt: now, updatedAt: now, deletedAt: null };
  return [
    ...changes.added.map((block) => ({ ...stamps, ...block })),
    ...changes.changed.map(({ before, after }) => ({ ...before, ...after, updatedAt: now })),
    ...changes.removed.map((before) => ({ ...before, deletedAt: now, updatedAt: now })),
  ].map((row) => noteBlockSchema.parse(row));
}

function settled(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

/**
 * Writes changes from a page that is closing: every request and the commit itself are with the
 * browser before this returns, as nothing of the page's own code may run again (IndexedDB 3.0,
 * IDBTransaction.commit). It doesn't read first, so it can't merge with another panel's words of the
 * same moment. Other pages see it at their next query. Rejects when the database isn't open.
 */
export async function writeNow(store: Store, changes: BlockChanges): Promise<SaveResult> {
  const now = store.clock();
  const rows = rowsOf(changes, now);
  const { name } = store.noteBlocks.table;
  const transaction = store.db
    .backendDB()
    .transaction(name, 'readwrite', { durability: 'relaxed' });
  const done = settled(transaction);
  for (const row of rows) transaction.objectStore(name).put(row);
  transaction.commit();
  await done;
  const removed = rows.filter((row) => row.deletedAt !== null);
  return {
    rows: rows.filter((row) => row.deletedAt === null),
    moved: [],
    removed: removed.map(({ id }) => ({ id, at: now })),
  };
}
