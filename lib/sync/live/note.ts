import type { CalendarAccount, Judging } from '../../calendar/account';
import type { SyncLog } from '../../calendar/sync-log';
import { AccountGone, accountThere } from '../../meetings/account-there';
import type { Wording } from '../../shared/wording';
import type { Store } from '../../storage/store';
import { logRound } from './log';

/** The tables that notes on a round are written to. */
const tablesOf = ({ calendarAccounts, cursors, signIns, syncLog }: Store) =>
  [calendarAccounts, cursors, signIns, syncLog].map(({ table }) => table);

/** How long a round took and what it asked, for the log. */
export interface Effort {
  took: number;
  requests: number;
}

type Counts = Pick<SyncLog, 'added' | 'changed' | 'removed' | 'odd'>;

/** What is kept of a round that worked. */
export interface Well extends Effort, Counts {
  cursor: string | null;
  /** What the events were judged from, where any were. */
  judging?: Judging | null;
  nextReadAt: number;
  result: SyncLog['result'];
}

/** The sign-in of a calendar says what keeps it from being read, or that nothing does. */
async function tellSignIn(store: Store, account: CalendarAccount, problem: Wording | null) {
  const id = account.remote?.signInId ?? '';
  const signIn = await store.signIns.get(id);
  if (signIn && signIn.problem?.id !== problem?.id) await store.signIns.patch(id, { problem });
}

/** Notes that all is well, in the transaction of whoever writes the events. Throws AccountGone. */
export async function noteWell(store: Store, accountId: string, well: Well): Promise<void> {
  const account = await accountThere(store, accountId);
  // Turned off on the way: nothing of it may come back.
  if (!account.enabled) throw new AccountGone();
  const {
    cursor: token,
    judging,
    nextReadAt,
    result,
    added,
    changed,
    removed,
    odd,
    took,
    requests,
  } = well;
  const rows = await store.cursors.table.where('accountId').equals(accountId).toArray();
  for (const { id } of store.cursors.read(rows)) {
    await store.cursors.patch(id, judging === undefined ? { token } : { token, judging });
  }
  const now = store.clock();
  const fine = { readAt: now, nextReadAt, problem: null, failures: 0 };
  await store.calendarAccounts.patch(accountId, fine);
  await tellSignIn(store, account, null);
  const counts = { added, changed, removed, odd };
  await logRound(store, { accountId, result, took, requests, ...counts, reason: null });
}

/** Notes that a calendar is as it was, in a transaction of its own. Throws AccountGone. */
export function noteSame(store: Store, accountId: string, well: Well): Promise<void> {
  // Dexie keeps the transaction through native awaits only where the function itself is async.
  return store.db.transaction('rw', tablesOf(store), async () => noteWell(store, accountId, well));
}

const nothing = { added: 0, changed: 0, removed: 0, odd: 0 };

/** Notes why a round failed and when the next is; `signIn`: it needs the user, so their account says so. */
export function noteFailed(
  store: Store,
  accountId: string,
  failed: Effort & { reason: Wording; nextReadAt: number; signIn: boolean },
): Promise<CalendarAccount> {
  const { reason, nextReadAt, took, requests } = failed;
  return store.db.transaction('rw', tablesOf(store), async () => {
    const account = await accountThere(store, accountId);
    const failures = account.failures + 1;
    const change = { failures, problem: reason, nextReadAt };
    if (failed.signIn) await tellSignIn(store, account, reason);
    const log = { accountId, result: 'failed' as const, took, requests, ...nothing, reason };
    await logRound(store, log);
    return store.calendarAccounts.patch(accountId, change);
  });
}
