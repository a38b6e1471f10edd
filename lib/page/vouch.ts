/** What the page has touched counts again only once it has been left alone for so long, ms. */
const STEADY = 500;
/** What has just come may still be on its way to its place, ms. */
const COMING = 300;

/** IntersectionObserver v2, which TypeScript's lib doesn't know. https://w3c.github.io/IntersectionObserver/v2/ */
interface Watched extends IntersectionObserverInit {
  trackVisibility: true;
  delay: number;
}
type Entry = IntersectionObserverEntry & { isVisible?: boolean };

/**
 * Whether the browser itself vouches that nothing covers, fades or warps an element, what lets the pointer through
 * included. Firefox can't say, and is taken at its word for nothing more than `isSeen` finds.
 */
export function vouchFor(element: Element): () => boolean {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return () => true;
  const begun = performance.now();
  let since: number | null = null;
  const options: Watched = { trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries: Entry[]) => {
    const now = performance.now();
    if (!entries.at(-1)?.isVisible) since = null;
    else since ??= now - begun < COMING ? 0 : now;
  }, options);
  observer.observe(element);
  return () => since !== null && performance.now() - since >= STEADY;
}

/** Whether an element has stood still for a while: a click may have been on its way to what was there before. */
export function standsStill(element: Element): () => boolean {
  let [since, place] = [performance.now(), ''];
  const look = () => {
    const now = JSON.stringify(element.getBoundingClientRect());
    if (now !== place) since = performance.now();
    place = now;
    if (!element.isConnected) clearInterval(timer);
  };
  const timer = setInterval(look, 100);
  look();
  return () => {
    look();
    return performance.now() - since >= STEADY;
  };
}
