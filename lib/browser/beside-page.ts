import { browser } from 'wxt/browser';
import type { Offer } from '../shared/beside';

/** Looks into what the page has closed; Chromium has it apart, Firefox at each element. */
type Opened = (element: Element) => ShadowRoot | null;
interface WithRoot {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The inside of an element in the page, closed or not; null where it has none. */
export function insideOf(element: Element): ShadowRoot | null {
  const { dom } = browser as unknown as { dom?: { openOrClosedShadowRoot: Opened } };
  if (dom && element instanceof HTMLElement) return dom.openOrClosedShadowRoot(element);
  return (element as WithRoot).openOrClosedShadowRoot ?? null;
}

/**
 * Opens the frame's page in a frame that stands in the document. Chromium draws a new address for each session, which
 * no page can know beforehand. Firefox has one for good, and lets the page read what stands in `src`: nothing does.
 */
export function openIn(frame: HTMLIFrameElement, { page, token }: Offer): void {
  const { getURL } = browser.runtime as unknown as { getURL(path: string): string };
  frame.contentWindow?.location.replace(`${page ?? getURL('/beside.html')}#${token}`);
}
