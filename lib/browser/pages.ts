import { browser } from 'wxt/browser';

/** Opens the desk in a tab, at a place such as `calendars`; an open desk is brought to the front. */
export async function openDesk(place = ''): Promise<void> {
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
