import type { CalendarAccount } from '../calendar/account';
import { nextFetchAt } from '../calendar/sources/address';
import type { Wording } from '../shared/wording';
import type { Store } from '../storage/store';
import type { SyncDeps, SyncOutcome } from './outcome';

/** Notes on an account what went wrong and when to try again: twice as long after each failure. */
export async function noteFailure(
  store: Store,
  deps: Pick<SyncDeps, 'random'>,
  account: CalendarAccount,
  problem: Wording,
  retryAfter?: number,
): Promise<SyncOutcome> {
  const failures = account.failures + 1;
  const lastFetchAt = store.clock();
  const nextReadAt = nextFetchAt({ lastFetchAt, failures, retryAfter }, deps.random);
  const change = { failures, problem, nextReadAt };
  const updated = await store.calendarAccounts.patch(account.id, change);
  return { ok: false, account: updated, reason: problem };
}
