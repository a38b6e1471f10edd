import type { Store } from '../storage/store';
import { readAddress } from './address';
import { dueAccounts } from './due';
import { wordingOf } from './failure';
import { readFileAgain } from './import-file';
import { readLive } from './live/read-live';
import { nothingNew, type ReadOptions, type SyncDeps, type SyncOutcome } from './outcome';

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
  // What pages show can't be asked for: all of it that there is has come.
  if (account.kind === 'page') {
    return { ok: true, account, report: nothingNew, held: null, problems: [] };
  }
  if (account.remote) return readLive(store, deps, account, options);
  return account.kind === 'file'
    ? readFileAgain(store, deps, account, options)
    : readAddress(store, deps, account, options);
}

/** Reads every account that is due, one after the other. */
export async function syncDue(store: Store, deps: SyncDeps): Promise<SyncOutcome[]> {
  const due = await dueAccounts(store, store.clock());
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
