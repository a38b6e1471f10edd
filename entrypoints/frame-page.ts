import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { insideOf, openIn } from '@/lib/browser/beside-page';
import { connected, onOff } from '@/lib/browser/page-talk';
import { type Beside, putBeside } from '@/lib/page/frame';
import type { Offer } from '@/lib/shared/beside';

/** Kept where only Cairn's own scripts in this page can see it: the script may be put in again. */
interface Kept {
  cairnOffer?: Offer | undefined;
  cairnBeside?: Beside | undefined;
}

/** How often it is looked whether the extension is still there, ms: nothing tells a script that it isn't. */
const ALIVE = 2_000;

export default defineUnlistedScript(() => {
  const kept = globalThis as Kept;
  const { cairnOffer: offer, cairnBeside: beside } = kept;
  kept.cairnOffer = undefined;
  if (!offer) return;
  if (beside) {
    if (offer.asked) beside.show();
    return;
  }
  const stopListening = onOff(offer.site, () => kept.cairnBeside?.remove());
  const alive = setInterval(() => connected() || kept.cairnBeside?.remove(), ALIVE);
  kept.cairnBeside = putBeside(window, offer, {
    open: openIn,
    inside: insideOf,
    gone() {
      clearInterval(alive);
      stopListening();
      kept.cairnBeside = undefined;
    },
  });
});
