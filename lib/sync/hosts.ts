import type { CalendarAccount } from '../calendar/account';
import { normaliseAddress } from '../calendar/sources/address';
import type { Store } from '../storage/store';

/** The match pattern of an address's host; null for a calendar without one. */
export function patternOf(account: CalendarAccount): string | null {
  const address = account.kind === 'address' ? normaliseAddress(account.address) : null;
  return address?.ok ? address.pattern : null;
}

/** The match patterns of all hosts that calendar addresses are read from. */
export async function hostsInUse(store: Store): Promise<Set<string>> {
  const accounts = store.calendarAccounts.read(await store.calendarAccounts.table.toArray());
  return new Set(accounts.map(patternOf).filter((pattern) => pattern !== null));
}
