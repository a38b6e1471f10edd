import type { Store } from '@/lib/storage/store';

/** Hands the user the rows that could not be read, as a file; whether to send it anywhere is theirs. */
export async function downloadRepairs(store: Store): Promise<void> {
  const rows = store.repairs.read(await store.repairs.table.toArray());
  const file = new Blob([JSON.stringify(rows, null, 2)], { type: 'application/json' });
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = 'cairn-unreadable-rows.json';
  link.click();
  URL.revokeObjectURL(url);
}

/** Puts the message away; the rows stay on the shelf, softly deleted, and in their tables. */
export async function dismissRepairs(store: Store): Promise<void> {
  const rows = store.repairs.read(await store.repairs.table.toArray());
  for (const row of rows) await store.repairs.remove(row.id);
}
