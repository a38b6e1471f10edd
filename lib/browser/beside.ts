import { type Browser, browser } from 'wxt/browser';
import type { Offer } from '../shared/beside';
import { type Site, type SiteId, siteById, siteOf } from '../shared/site';
import { readShape } from './beside-shapes';
import { answerSession } from './session';
import { showParts } from './sites';

/** A frame asks within a moment; what comes later wasn't meant. */
const FRESH = 20_000;

interface Grant {
  site: SiteId;
  tabId: number;
  until: number;
}

/** The frames that were let in, by tab and frame; they outlive a background that ends. */
const LET_IN = 'besideFrames';
/** More than anybody has open. */
const FRAMES = 50;
const nameOf = ({ tab, frameId }: Browser.runtime.MessageSender) => `${tab?.id} ${frameId}`;

async function framesIn(): Promise<string[]> {
  const kept: unknown = (await browser.storage.session.get(LET_IN))[LET_IN];
  return Array.isArray(kept) ? kept.map(String) : [];
}

async function letIn(frame: string): Promise<void> {
  await browser.storage.session.set({ [LET_IN]: [frame, ...(await framesIn())].slice(0, FRAMES) });
}

/** In memory only: one that is lost with the worker costs a second click. */
const granted = new Map<string, Grant>();

function grant(site: SiteId, tabId: number, now: number): string {
  for (const [token, { until }] of granted) if (until < now) granted.delete(token);
  const token = crypto.randomUUID();
  granted.set(token, { site, tabId, until: now + FRESH });
  return token;
}

/**
 * Chromium sends an address drawn anew on to the page's own, and that step carries no header: a call's page that
 * is isolated (Cross-Origin-Embedder-Policy, as Zoom's) refuses it. There it is the page's own address from the start.
 */
const addressIn = ({ kind }: Site, origin: string) =>
  kind === 'call' ? `${origin}/beside.html` : null;

/** Puts the panel into a tab's page, or shows the one that is there; `asked`: by the user, just now. */
export async function openBeside(tabId: number, siteId: SiteId, asked = true): Promise<void> {
  const site = siteById(siteId);
  const own = new URL(self.location.href).origin;
  const offer: Offer = {
    site: siteId,
    token: grant(siteId, tabId, Date.now()),
    page: addressIn(site, own),
    origin: own,
    title: 'Cairn',
    shape: await readShape(siteId),
    asked,
  };
  const target = { tabId };
  // A null among the arguments doesn't arrive in Chromium; whoever reads it takes an absent one for it.
  const leave = (left: Offer) => {
    Object.assign(globalThis, { cairnOffer: left });
  };
  await showParts(tabId);
  await browser.scripting.executeScript({ target, func: leave, args: [offer] });
  await browser.scripting.executeScript({ target, files: ['/frame-page.js'] });
}

/**
 * Answers a frame's page that wants in with its site: once, in the tab that it was made for, in a page of
 * that site, and soon. All others get null.
 */
export function onBesideAsks(): void {
  const door = new URL('/beside.html', self.location.href).href;
  browser.runtime.onMessage.addListener((value, sender, respond) => {
    const ours = sender.id === browser.runtime.id && sender.url?.split('#')[0] === door;
    if (!ours || !sender.frameId) return false;
    if (value?.type === 'beside-session') {
      const answer = async () =>
        (await framesIn()).includes(nameOf(sender)) ? answerSession(value) : undefined;
      answer().then(respond, () => respond(null));
      return true;
    }
    if (value?.type !== 'beside-asks') return false;
    const found = granted.get(value.token);
    granted.delete(value.token);
    const right =
      found !== undefined &&
      found.tabId === sender.tab?.id &&
      found.until >= Date.now() &&
      siteOf(sender.tab.url)?.id === found.site;
    const enter = right ? letIn(nameOf(sender)) : Promise.resolve();
    enter.then(
      () => respond(right ? found.site : null),
      () => respond(null),
    );
    return true;
  });
}

/** The frame's page asks whether it may show anything; null: it may not. */
export async function askIn(token: string): Promise<SiteId | null> {
  const asked = browser.runtime.sendMessage({ type: 'beside-asks', token });
  const site: unknown = await asked.catch(() => null);
  return typeof site === 'string' ? (site as SiteId) : null;
}
