import { browser } from 'wxt/browser';
import { aliveSheet } from '../shared/alive';
import { type Site, type SiteId, siteById, siteIds, sites } from '../shared/site';

const PREFIX = 'page-';
/** In the session's storage, which is emptied whenever the extension ends. */
const FOLLOWED = 'sitesFollowed';
/** Each site is read by a script of its own, so that each stays small; what marks meetings is another. */
const scriptsOf = ({ id, kind }: Site) => [
  `${id}-page.js`,
  ...(kind === 'calendar' ? ['marks-page.js'] : []),
];

/** Asks for a site's pages; call it from a click, with nothing awaited before. False: the user said no. */
export function requestSite(id: SiteId): Promise<boolean> {
  const origins = [...siteById(id).origins];
  return browser.permissions.request({ origins }).catch(() => false);
}

const parts = (tabId: number) => ({ target: { tabId }, css: aliveSheet, origin: 'USER' }) as const;

/** Takes the sheet that shows Cairn's parts out of a site's open pages, which could tell by it that Cairn was there. */
async function hideParts({ origins }: Site): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...origins], discarded: false });
  const out = (tabId: number) => browser.scripting.removeCSS(parts(tabId));
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && out(id)));
}

/** Gives a site's pages back, but for those that `needed` (match patterns) still names. */
export async function releaseSite(id: SiteId, needed: ReadonlySet<string>): Promise<void> {
  // As long as Cairn is let into them.
  await hideParts(siteById(id));
  const origins = siteById(id).origins.filter((origin) => !needed.has(origin));
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** Those of the sites that the browser lets Cairn into. */
async function allowed(wanted: readonly SiteId[]): Promise<Site[]> {
  const asked = sites
    .filter(({ id }) => wanted.includes(id))
    .map(async (site) => {
      const there = await browser.permissions.contains({ origins: [...site.origins] });
      return there ? [site] : [];
    });
  return (await Promise.all(asked)).flat();
}

async function registered(): Promise<Set<SiteId>> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return new Set(siteIds.filter((id) => scripts.some((one) => one.id === PREFIX + id)));
}

async function register(site: Site): Promise<void> {
  const matches = [...site.origins];
  await browser.scripting.registerContentScripts([
    { id: PREFIX + site.id, matches, js: scriptsOf(site), runAt: 'document_idle' },
  ]);
}

async function intoOpenTabs(site: Site): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...site.origins], discarded: false });
  const into = (tabId: number) =>
    browser.scripting.executeScript({ target: { tabId }, files: scriptsOf(site) });
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && into(id)));
}

/** Shows Cairn's parts in a tab's page, for as long as the extension is there. */
export async function showParts(tabId: number): Promise<void> {
  // Chromium counts: what was inserted twice stays when it is removed.
  await browser.scripting.removeCSS(parts(tabId));
  await browser.scripting.insertCSS(parts(tabId));
}

/** Puts what draws the button into a page that has something to show. */
export async function intoPage(tabId: number): Promise<void> {
  await showParts(tabId);
  await browser.scripting.executeScript({ target: { tabId }, files: ['page-ui.js'] });
}

/** Every tab is told, since the browser no longer says which of them belong to a site that was taken back. */
async function outOfOpenTabs(sites_: readonly SiteId[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  const message = { type: 'page-off', sites: sites_ };
  const tell = (id: number) => browser.tabs.sendMessage(id, message);
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && tell(id)));
}

/**
 * True once after the extension was started, updated or turned on again: the scripts in open tabs then are of before,
 * and dead, though what was registered may have stayed.
 */
async function startsAnew(): Promise<boolean> {
  const { [FOLLOWED]: before } = await browser.storage.session.get(FOLLOWED);
  if (before) return false;
  await browser.storage.session.set({ [FOLLOWED]: true });
  return true;
}

/**
 * Puts Cairn into the pages of exactly the `wanted` sites that the browser allows, in open tabs at once, and out of
 * all others; answers which they are. An update of the extension forgets what was registered: call it at each start.
 * https://developer.chrome.com/docs/extensions/reference/api/scripting#method-registerContentScripts
 */
export async function followSites(wanted: readonly SiteId[]): Promise<SiteId[]> {
  const now = await allowed(wanted);
  const before = await registered();
  const gone = [...before].filter((id) => !now.some((site) => site.id === id));
  if (gone.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: gone.map((id) => PREFIX + id) });
    await outOfOpenTabs(gone);
  }
  const anew = await startsAnew();
  for (const site of now) {
    if (!before.has(site.id)) await register(site);
    else if (!anew) continue;
    // A page that has its script already takes no second one.
    await intoOpenTabs(site);
  }
  return now.map(({ id }) => id);
}

/** Hears that the user gave or took back access to pages, in the browser's own settings too. */
export function onAccessChanged(handle: () => void): void {
  browser.permissions.onAdded.addListener(handle);
  browser.permissions.onRemoved.addListener(handle);
}
