import { browser } from 'wxt/browser';
import { type PageMessage, parsePageMessage } from '../messaging/page';
import { pace } from '../shared/pace';
import { type Site, siteOf } from '../shared/site';

/** Where a message came from, as the browser says it. */
export interface PageSender {
  site: Site;
  tabId: number;
  windowId: number;
}

/**
 * Whether pages can read what Cairn draws in them: Firefox hands out what is in a closed root as the `originalTarget` of
 * events. https://developer.mozilla.org/docs/Web/API/Event/originalTarget
 */
export const isOverheard = () => 'sidebarAction' in browser;

/** A page's script says far less; more comes of no script of ours, or of a page that drives it. */
const HEARD = [40, 1_000] as const;
const TABS = 200;

/** Whether so much comes from a tab that it is heard no more for a while. */
function tooMuch(): (tabId: number) => boolean {
  const paces = new Map<number, ReturnType<typeof pace>>();
  return (tabId) => {
    if (paces.size > TABS) paces.clear();
    const paced = paces.get(tabId) ?? pace(...HEARD);
    paces.set(tabId, paced);
    return paced(performance.now()) > 0;
  };
}

/** The site a message is about, where it names one. */
function about(message: PageMessage): string | undefined {
  if (message.type === 'page-event' || message.type === 'page-say') return message.event.site;
  if (message.type === 'page-call') return message.call.site;
  return message.type === 'page-open' || message.type === 'page-ui' ? undefined : message.site;
}

/**
 * Hands on what scripts in the pages of known sites ask: only from the page itself, not from frames in it, and only
 * about the site it stands at. `handle` is called within the click, and answers at once or later.
 */
export function onPageMessage(
  handle: (message: PageMessage, from: PageSender) => Promise<unknown>,
): void {
  const isTooMuch = tooMuch();
  browser.runtime.onMessage.addListener((value, sender, respond) => {
    const site = sender.id === browser.runtime.id ? siteOf(sender.url) : null;
    const { id: tabId, windowId } = sender.tab ?? {};
    if (!site || sender.frameId !== 0 || tabId === undefined || windowId === undefined)
      return false;
    const message = parsePageMessage(value);
    if (!message || (about(message) ?? site.id) !== site.id || isTooMuch(tabId)) return false;
    handle(message, { site, tabId, windowId }).then(respond, () => respond(null));
    return true;
  });
}
