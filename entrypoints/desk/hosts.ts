import { releaseHost, requestHost } from '@/lib/browser/permissions';
import type { CalendarAccount } from '@/lib/calendar/account';
import { normaliseAddress } from '@/lib/calendar/sources/address';
import { calendars } from '@/lib/desk/queries';
import type { Wording } from '@/lib/shared/wording';
import { store } from './store';

/** What to say when the user keeps a host from Cairn. */
export function denied(host: string): Wording {
  return { id: 'desk.source.denied', params: { host } };
}

/** Asks for a host; straight from the click. A question the browser won't even put counts as a no. */
export function askForHost(pattern: string): Promise<boolean> {
  return requestHost(pattern).catch(() => false);
}

/** The host's pattern of an address; null for a calendar without one. */
export function patternOf(account: CalendarAccount): string | null {
  const address = account.kind === 'address' ? normaliseAddress(account.address) : null;
  return address?.ok ? address.pattern : null;
}

/** Gives the host's permission back once no calendar needs it. */
export async function releaseUnused(pattern: string): Promise<void> {
  const left = await calendars(store);
  if (!left.some((account) => patternOf(account) === pattern)) await releaseHost(pattern);
}
