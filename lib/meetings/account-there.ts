import type { CalendarAccount } from '../calendar/account';
import type { Wording } from '../shared/wording';
import type { Store } from '../storage/store';

/** Thrown when a calendar was removed while it was being read: nothing of it may be written any more. */
export class AccountGone extends Error {
  readonly wording: Wording = { id: 'sync.gone', params: {} };
  constructor() {
    super('The calendar was removed');
    this.name = 'AccountGone';
  }
}

/** The account as it stands in the caller's transaction. Throws AccountGone when it was removed. */
export async function accountThere(store: Store, id: string): Promise<CalendarAccount> {
  const account = await store.calendarAccounts.get(id);
  if (!account || account.deletedAt !== null) throw new AccountGone();
  return account;
}
