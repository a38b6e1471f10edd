import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask, connected, onOff } from '@/lib/browser/page-talk';
import { followCall } from '@/lib/page/call/follow';
import { identityOf, siteOf } from '@/lib/page/call/identity';
import { callDocuments, lookAtCall } from '@/lib/page/call/read';
import { isFirst } from '@/lib/page/run';
import { runCall } from '@/lib/page/run-call';

/** How often a frame is looked into, in ms. */
const FRAMED = 2_000;
const here = () => new URL(location.href);

/** In the pages of calls that the user has turned on: a button beside the call, and the closing when it ends. */
export default defineUnlistedScript(() => {
  const site = siteOf(here());
  if (!site || !isFirst(document)) return;
  const next = followCall(identityOf(here()));
  const look = (now: number) => {
    const url = here();
    const step = next(lookAtCall(document, url), now);
    // What changes in a frame of the page is seen by nobody who watches the page.
    const framed = callDocuments(document, url).length > 1;
    return framed ? { ...step, again: Math.min(step.again ?? Infinity, now + FRAMED) } : step;
  };
  runCall(document, { site, look }, { ask, connected, onOff });
});
