import type { Store } from '@/lib/storage/store';
import { saveFile } from './save-file';

/** Hands the user the rows that could not be read, as a file; whether to send it anywhere is theirs. */
export async function downloadRepairs(store: Store): Promise<void> {
  const rows = store.repairs.read(await store.repairs.table.toArray());
  const type = 'application/json';
  saveFile('cairn-unreadable-rows.json', JSON.stringify(rows, null, 2), type);
}

/** Puts the message away; the rows stay on the shelf, softly deleted, and in their tables. */
export async function dismissRepairs(store: Store): Promise<void> {
  const rows = store.repairs.read(await store.repairs.table.toArray());
  for (const row of rows) await store.repairs.remove(row.id);
}
