import type { Store } from '../storage/store';
import { importFile } from '../sync/import-file';
import type { ReadOptions, SyncDeps, SyncOutcome } from '../sync/outcome';

interface NewerFile extends Pick<ReadOptions, 'signal' | 'onProgress'> {
  name: string;
  /** The name of the file whose place it takes. */
  instead: string;
  bytes: Uint8Array;
}

/** Calls a calendar file what the newer file is called, unless another calendar has that name: names tell files apart. */
async function takeName(store: Store, id: string, name: string): Promise<void> {
  const rows = await store.calendarAccounts.table.where('kind').equals('file').toArray();
  if (store.calendarAccounts.read(rows).some((other) => other.name === name)) return;
  await store.calendarAccounts.rewrite(id, (row) => ({ ...row, name }));
}

/**
 * Brings a calendar file in where another one was, under its own name; what the user calls the calendar stays.
 * A file that is refused or cancelled changes nothing.
 */
export async function importInstead(
  store: Store,
  deps: SyncDeps,
  { name, instead, ...file }: NewerFile,
): Promise<SyncOutcome> {
  const outcome = await importFile(store, deps, { ...file, name: instead });
  if (outcome.ok && name !== instead) await takeName(store, outcome.account.id, name);
  return outcome;
}
