import type { PageCall } from '../types';
import { type CallStep, followCall } from './follow';
import { type CallIdentity, identityOf, siteOf } from './identity';
import { lookAtCall } from './read';

/** How long at most between two looks, in ms: a frame's changes and the address's don't show in the page itself. */
const PERIOD = 2000;

/** A page of a call's site, as `runCall` follows it. */
export interface CallPage {
  site: PageCall['site'];
  /** What its address, or the one it came from, names. */
  named: CallIdentity | null;
  /** It was reached from a page of the same site: what the call was called goes on. */
  follows: boolean;
  /** Looks at the page, at a time (UTC ms). */
  look(now: number): CallStep;
}

/** A call's page, ready to be followed by `runCall`; null where the page is none of the sites'. */
export function callPage(page: Document): CallPage | null {
  const here = new URL(page.location.href);
  const site = siteOf(here);
  if (!site) return null;
  // A launcher leads to the call's page, whose address then may not name the call.
  const before = URL.canParse(page.referrer) ? new URL(page.referrer) : null;
  const same = before !== null && siteOf(before) === site;
  const from = same ? identityOf(before) : null;
  const follow = followCall(from);
  return {
    site,
    named: identityOf(here) ?? from,
    follows: same,
    look(now) {
      const step = follow(lookAtCall(page, new URL(page.location.href)), now);
      return { ...step, again: Math.min(step.again ?? Infinity, now + PERIOD) };
    },
  };
}
