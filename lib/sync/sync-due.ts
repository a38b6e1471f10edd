import type { CalendarAccount } from '../calendar/account';
import type { Store } from '../storage/store';
import { readAddress } from './address';
import { readFileAgain } from './import-file';
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
  return account.kind === 'file'
    ? readFileAgain(store, deps, account, options)
    : readAddress(store, deps, account, options);
}

/** The accounts whose time has come at `now` (UTC ms). */
export async function dueAccounts(store: Store, now: number): Promise<CalendarAccount[]> {
  const accounts = store.calendarAccounts.read(await store.calendarAccounts.table.toArray());
  return accounts.filter((a) => a.enabled && (a.nextReadAt === null || a.nextReadAt <= now));
}

/** Reads every account that is due, one after the other; `load` brings the reader only when there is one. */
export async function syncDue(store: Store, load: () => Promise<SyncDeps>): Promise<SyncOutcome[]> {
  const due = await dueAccounts(store, store.clock());
  if (due.length === 0) return [];
  const deps = await load();
  const outcomes: SyncOutcome[] = [];
  for (const account of due) outcomes.push(await readNow(store, deps, account.id));
  return outcomes;
}
