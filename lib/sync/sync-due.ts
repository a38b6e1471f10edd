import type { CalendarAccount } from '../calendar/account';
import type { Store } from '../storage/store';
import { readAddress } from './address';
import { wordingOf } from './failure';
import { readFileAgain } from './import-file';
import { readLive } from './live/read-live';
import type { ReadOptions, SyncDeps, SyncOutcome } from './outcome';

/** Reads one account now, whatever its kind. A removed one says so. */
export async function readNow(
  store: Store,
  deps: SyncDeps,
  accountId: string,
  options: Pick<ReadOptions, 'signal' | 'onProgress'> = {},
): Promise<SyncOutcome> {
  const account = await store.calendarAccounts.get(accountId);
  if (!account || account.deletedAt !== null) {
    return { ok: false, account: null, reason: { id: 'sync.gone', params: {} } };
  }
  if (account.remote) return readLive(store, deps, account, options);
  return account.kind === 'file'
    ? readFileAgain(store, deps, account, options)
    : readAddress(store, deps, account, options);
}

/** The accounts whose time has come at `now` (UTC ms), those that wait longest first. */
export async function dueAccounts(store: Store, now: number): Promise<CalendarAccount[]> {
  const accounts = store.calendarAccounts.read(await store.calendarAccounts.table.toArray());
  return accounts
    .filter((a) => a.enabled && (a.nextReadAt === null || a.nextReadAt <= now))
    .sort((a, b) => (a.nextReadAt ?? 0) - (b.nextReadAt ?? 0));
}

/** Reads every account that is due, one after the other; `load` brings the reader only when there is one. */
export async function syncDue(store: Store, load: () => Promise<SyncDeps>): Promise<SyncOutcome[]> {
  const due = await dueAccounts(store, store.clock());
  if (due.length === 0) return [];
  const deps = await load();
  const outcomes: SyncOutcome[] = [];
  for (const account of due) {
    // One calendar that can't even note its failure must not keep the others from being read.
    const outcome = readNow(store, deps, account.id).catch((error: unknown) => ({
      ok: false as const,
      account,
      reason: wordingOf(error),
    }));
    outcomes.push(await outcome);
  }
  return outcomes;
}
