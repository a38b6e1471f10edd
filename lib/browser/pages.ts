import { browser } from 'wxt/browser';
import type { Message } from '../messaging/messages';

/** Opens the desk in a tab, at a place such as `calendars`; an open desk is brought to the front. */
export async function openDesk(place = ''): Promise<void> {
  // Firefox gives a page of ours that stands in somebody else's no more than a content script.
  if (browser.tabs === undefined) {
    // Not by ./messages: its schemas would weigh on the popup's first paint.
    const wanted: Message = { type: 'desk-wanted', place };
    await browser.runtime.sendMessage(wanted).catch(() => undefined);
    return;
  }
  const base = new URL('/desk.html', self.location.origin).href;
  const url = place ? `${base}#${place}` : base;
  const open = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const desk = open.find((context) => context.documentUrl?.startsWith(base));
  if (!desk) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(desk.tabId, { active: true, url });
  await browser.windows.update(desk.windowId, { focused: true });
}
