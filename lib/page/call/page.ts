import { type CallStep, followCall } from './follow';
import { identityOf, siteOf } from './identity';
import { lookAtCall } from './read';

/** How long at most between two looks, in ms: a frame's changes and the address's don't show in the page itself. */
const PERIOD = 2000;

/** A call's page, ready to be followed by `runCall`; null where the page is none of the sites'. */
export function callPage(page: Document): {
  site: NonNullable<ReturnType<typeof siteOf>>;
  look(now: number): CallStep;
} | null {
  const site = siteOf(new URL(page.location.href));
  if (!site) return null;
  // A launcher leads to the call's page, whose address then may not name the call.
  const from = URL.canParse(page.referrer) ? identityOf(new URL(page.referrer)) : null;
  const follow = followCall(from);
  return {
    site,
    look(now) {
      const step = follow(lookAtCall(page, new URL(page.location.href)), now);
      return { ...step, again: Math.min(step.again ?? Infinity, now + PERIOD) };
    },
  };
}
