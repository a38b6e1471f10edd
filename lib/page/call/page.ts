import type { PageCall } from '../types';
import { type CallStep, followCall } from './follow';
import { lookAtCall } from './read';
import { type CallIdentity, type CallSite, nameAt } from './site';

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

/** A call's page, ready to be followed by `runCall`; null where the page is none of the site's. */
export function callPage(page: Document, at: CallSite): CallPage | null {
  const { location, referrer } = page;
  if (!at.host.test(location.hostname)) return null;
  let { href } = location;
  let named = nameAt(at, location);
  // A launcher leads to the call's page, whose address then may not name the call.
  const before = referrer && URL.canParse(referrer) ? new URL(referrer) : null;
  const follows = before !== null && at.host.test(before.hostname);
  const from = follows ? nameAt(at, before) : null;
  const follow = followCall(from);
  return {
    site: at.site,
    named: named ?? from,
    follows,
    look(now) {
      if (href !== location.href) {
        href = location.href;
        named = nameAt(at, location);
      }
      const step = follow(lookAtCall(page, at, location, named), now);
      return { ...step, again: Math.min(step.again ?? Infinity, now + PERIOD) };
    },
  };
}
