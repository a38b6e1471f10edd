import { releaseHost, requestHost } from '@/lib/browser/permissions';
import { readSettings } from '@/lib/browser/settings';
import { siteById } from '@/lib/shared/site';
import type { Wording } from '@/lib/shared/wording';
import { hostsInUse } from '@/lib/sync/hosts';
import { store } from './store';

/** What to say when the user keeps a host from Cairn. */
export function denied(host: string): Wording {
  return { id: 'desk.source.denied', params: { host } };
}

/** Asks for a host; straight from the click. A question the browser won't even put counts as a no. */
export function askForHost(pattern: string): Promise<boolean> {
  return requestHost(pattern).catch(() => false);
}

/** Gives the host's permission back once no calendar needs it, nor a site that is turned on. */
export async function releaseUnused(pattern: string): Promise<void> {
  const [used, { sites }] = await Promise.all([hostsInUse(store), readSettings()]);
  if (sites.some((id) => siteById(id).origins.includes(pattern))) return;
  if (!used.has(pattern)) await releaseHost(pattern);
}
