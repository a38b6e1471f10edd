import { browser } from 'wxt/browser';
import { type PageMessage, parseUnreadable } from '../messaging/page';
import { type Site, type SiteId, siteOf } from '../shared/site';
import { openBeside } from './beside';
import type { PageSender } from './page-messages';
import { openDesk } from './pages';
import { openPanel, opensFromPages } from './panel';
import { leaveWish } from './panel-wish';

type Opening = Extract<PageMessage, { type: 'page-open' }>;
const KEY = 'unreadable';

/** Opens what a page's button promised. Call it straight from the message: the browser forgets the click at an await. */
export function openFromPage(
  { kind, meetingId, inPage }: Opening,
  { tabId, windowId, site }: PageSender,
): Promise<void> {
  if (meetingId !== null && kind === 'prepare') return openDesk(`prepare/${meetingId}`);
  if (meetingId !== null && kind === 'look-back') return openDesk(`reflect/${meetingId}`);
  const opening = inPage || !opensFromPages() ? openBeside(tabId, site.id) : openPanel(windowId);
  // After the panel is on its way: what it is to show reaches it whenever it is there.
  const wish =
    meetingId === null
      ? null
      : leaveWish({ meetingId, closing: kind === 'closing', at: Date.now() });
  return Promise.all([opening, wish]).then(() => undefined);
}

const noted = async () => parseUnreadable((await browser.storage.session.get(KEY))[KEY]);

/** Remembers, for as long as the browser runs, whether a tab's page can be read. */
export async function notePage(tabId: number, site: SiteId, readable: boolean): Promise<void> {
  const { [String(tabId)]: _, ...others } = await noted();
  await browser.storage.session.set({ [KEY]: readable ? others : { ...others, [tabId]: site } });
}

/** The site of the tab in front whose page can't be read just now; null when all is well there. */
export async function unreadablePage(): Promise<Site | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // The browser tells a tab's address only where Cairn may be: anywhere else the note is of a page before.
  const site = siteOf(tab?.url);
  if (!site || tab?.id === undefined) return null;
  return (await noted())[tab.id] === site.id ? site : null;
}
