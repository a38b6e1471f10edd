import { meet } from './meet';
import { type CallIdentity, type CallSite, nameAt } from './site';
import { teams } from './teams';
import { zoom } from './zoom';

/** All call sites, for what runs in no page. */
const callSites: readonly CallSite[] = [meet, teams, zoom];

/** Whose calls are held at an address; undefined for any other. */
export function callSiteOf({ hostname }: URL): CallSite | undefined {
  return callSites.find(({ host }) => host.test(hostname));
}

/** The call that an address of any site names, see `nameAt`. */
export function identityOf(address: URL): CallIdentity | null {
  const site = callSiteOf(address);
  return site ? nameAt(site, address) : null;
}
