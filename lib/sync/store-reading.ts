import type { CalendarAccount } from '../calendar/account';
import { HOUR } from '../shared/time';
import type { Store } from '../storage/store';
import type { SyncDeps, SyncOutcome } from './outcome';
import { windowAround } from './window';

/** A file is read on once a day, so that its series reach on as time moves the window. */
export const FILE_PERIOD = 24 * HOUR;

interface Reading {
  bytes: Uint8Array;
  nextReadAt: number;
  signal?: AbortSignal | undefined;
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Reads bytes for an account, takes the events in and notes on the account that all is well. */
export async function storeReading(
  store: Store,
  account: CalendarAccount,
  deps: Pick<SyncDeps, 'read' | 'ingest'>,
  reading: Reading,
): Promise<Extract<SyncOutcome, { ok: true }>> {
  const window = windowAround(store.clock());
  const { bytes, nextReadAt, signal, onProgress } = reading;
  const { name, events, problems } = await deps.read(bytes, { window, signal, onProgress });
  signal?.throwIfAborted();
  const report = await deps.ingest(store, account, events, { window, calendarName: name, signal });
  const updated = await store.calendarAccounts.patch(account.id, {
    name: account.name || name,
    readAt: store.clock(),
    nextReadAt,
    problem: null,
    failures: 0,
  });
  return { ok: true, account: updated, report, problems };
}
