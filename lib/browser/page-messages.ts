import { browser } from 'wxt/browser';
import { type PageMessage, parsePageMessage } from '../messaging/page';
import { type Site, siteOf } from '../shared/site';

/** Where a message came from, as the browser says it. */
export interface PageSender {
  site: Site;
  tabId: number;
  windowId: number;
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
  browser.runtime.onMessage.addListener((value, sender, respond) => {
    const site = sender.id === browser.runtime.id ? siteOf(sender.url) : null;
    const { id: tabId, windowId } = sender.tab ?? {};
    if (!site || sender.frameId !== 0 || tabId === undefined || windowId === undefined)
      return false;
    const message = parsePageMessage(value);
    if (!message || (about(message) ?? site.id) !== site.id) return false;
    handle(message, { site, tabId, windowId }).then(respond, () => respond(null));
    return true;
  });
}
