import type { CalendarAccount } from '../calendar/account';
import { accountThere } from '../meetings/account-there';
import { HOUR } from '../shared/time';
import type { Store } from '../storage/store';
import type { SyncDeps, SyncOutcome } from './outcome';
import { windowAround } from './window';

/** A file is read on once a day, so that its series reach on as time moves the window. */
export const FILE_PERIOD = 24 * HOUR;

interface Reading {
  bytes: Uint8Array;
  nextReadAt: number;
  /** Whether the bytes are kept, to be read on later. */
  keep?: boolean;
  signal?: AbortSignal | undefined;
  onProgress?: ((done: number, total: number) => void) | undefined;
}

async function keepBytes(store: Store, accountId: string, bytes: Uint8Array): Promise<void> {
  const [kept] = store.calendarFiles.read(
    await store.calendarFiles.table.where('accountId').equals(accountId).toArray(),
  );
  if (kept) await store.calendarFiles.patch(kept.id, { bytes });
  else await store.calendarFiles.add({ accountId, bytes });
}

/** Notes that all is well, on a calendar that is still there; `name` is what it calls itself. */
function noteRead(store: Store, id: string, name: string, { bytes, nextReadAt, keep }: Reading) {
  const { calendarAccounts, calendarFiles, db } = store;
  return db.transaction('rw', calendarAccounts.table, calendarFiles.table, async () => {
    const account = await accountThere(store, id);
    if (keep) await keepBytes(store, id, bytes);
    const well = { readAt: store.clock(), nextReadAt, problem: null, failures: 0 };
    return calendarAccounts.patch(id, { name: account.name || name, ...well });
  });
}

/**
 * Reads bytes for an account, takes the events in and notes on the account that all is well. Throws
 * AccountGone when the calendar was removed in the meantime: nothing of it comes back.
 */
export async function storeReading(
  store: Store,
  account: CalendarAccount,
  deps: Pick<SyncDeps, 'read' | 'ingest'>,
  reading: Reading,
): Promise<Extract<SyncOutcome, { ok: true }>> {
  const window = windowAround(store.clock());
  const { bytes, signal, onProgress } = reading;
  const read = await deps.read(bytes, { window, signal, onProgress });
  const { name, events, held, problems } = read;
  signal?.throwIfAborted();
  const report = await deps.ingest(store, account, events, { window, calendarName: name, signal });
  const updated = await noteRead(store, account.id, name, reading);
  return { ok: true, account: updated, report, held, problems };
}
