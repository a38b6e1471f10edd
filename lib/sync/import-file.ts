import type { CalendarAccount } from '../calendar/account';
import type { Store } from '../storage/store';
import { wordingOf } from './failure';
import { noteFailure } from './note-failure';
import type { ReadOptions, SyncDeps, SyncOutcome } from './outcome';
import { FILE_PERIOD, storeReading } from './store-reading';

interface FileGiven extends Pick<ReadOptions, 'signal' | 'onProgress'> {
  /** The file's name; the same name again replaces what the file brought before. */
  name: string;
  bytes: Uint8Array;
}

async function fileAccount(store: Store, name: string): Promise<CalendarAccount | undefined> {
  const rows = await store.calendarAccounts.table.where('kind').equals('file').toArray();
  return store.calendarAccounts.read(rows).find((account) => account.name === name);
}

function addFileAccount(store: Store, name: string): Promise<CalendarAccount> {
  return store.calendarAccounts.add({
    kind: 'file',
    name,
    address: '',
    enabled: true,
    readAt: null,
    nextReadAt: null,
    problem: null,
    failures: 0,
  });
}

/**
 * Brings a calendar file in. A refused, cancelled or failed file leaves no trace: the account is made
 * first but taken back when it was new.
 */
export async function importFile(
  store: Store,
  deps: SyncDeps,
  file: FileGiven,
): Promise<SyncOutcome> {
  const known = await fileAccount(store, file.name);
  const account = known ?? (await addFileAccount(store, file.name));
  try {
    const { bytes, signal, onProgress } = file;
    const nextReadAt = store.clock() + FILE_PERIOD;
    const reading = { bytes, nextReadAt, keep: true, signal, onProgress };
    return await storeReading(store, account, deps, reading);
  } catch (error) {
    if (!known) await store.calendarAccounts.remove(account.id);
    return { ok: false, account: known ?? null, reason: wordingOf(error) };
  }
}

/** Reads an imported file's kept bytes again, for the window as it is now. */
export async function readFileAgain(
  store: Store,
  deps: SyncDeps,
  account: CalendarAccount,
  options: Pick<ReadOptions, 'signal' | 'onProgress'>,
): Promise<SyncOutcome> {
  const [kept] = store.calendarFiles.read(
    await store.calendarFiles.table.where('accountId').equals(account.id).toArray(),
  );
  if (!kept) return noteFailure(store, deps, account, { id: 'sync.failed', params: {} });
  const nextReadAt = store.clock() + FILE_PERIOD;
  try {
    return await storeReading(store, account, deps, { ...options, ...kept, nextReadAt });
  } catch (error) {
    return noteFailure(store, deps, account, wordingOf(error));
  }
}
