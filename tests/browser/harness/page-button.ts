import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';

/** A tab with Cairn's button in its page, and a page of Cairn's own that may look into it. */
export interface Tab {
  desk: Page;
  page: Page;
  /** What the tab's address begins with. */
  address: string;
}

/**
 * Runs in the page's world of Cairn's scripts, the only one that looks into what is closed; both browsers differ. In
 * Chromium the browser has to vouch for the picture, as the button itself wants it (`lib/page/vouch.ts`).
 */
const look = (name: string) => `async () => {
  const inside = (host) => globalThis.chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot;
  const host = document.querySelector('[data-cairn=""]');
  const buttons = host ? [...inside(host).querySelectorAll('button')] : [];
  const names = (one) => [one.getAttribute('aria-label')?.replace(/, Cairn$/, ''), one.dataset.t];
  const button = buttons.find((one) => names(one).includes(${JSON.stringify(name)}));
  if (!button) return { there: buttons.flatMap(names) };
  const vouched = await new Promise((resolve) => new IntersectionObserver(
    ([{ isVisible = true }], watch) => { watch.disconnect(); resolve(isVisible); },
    { trackVisibility: true, delay: 100 },
  ).observe(button));
  const box = button.getBoundingClientRect();
  const drawn = getComputedStyle(button).display !== 'inline' && box.height >= 24;
  return { vouched, drawn, x: box.x + box.width / 2, y: box.y + box.height / 2 };
}`;

interface Seen {
  vouched?: boolean;
  drawn?: boolean;
  x: number;
  y: number;
}

/** Looks once for Cairn's button of that name, or for what its list holds; throws where it isn't drawn in its own style. */
export async function lookFor({ desk, address }: Tab, name: string): Promise<Seen> {
  const read = `(async () => {
    const api = globalThis.browser ?? chrome;
    const tab = (await api.tabs.query({})).find(({ url }) => url?.startsWith(${JSON.stringify(address)}));
    if (!tab) return null;
    const [said] = await api.scripting.executeScript({ target: { tabId: tab.id }, func: ${look(name)} });
    return JSON.stringify(said?.result ?? null);
  })()`;
  const seen: Seen | null = JSON.parse(String(await desk.evaluate(read)));
  if (!seen?.drawn || !seen.vouched)
    throw new Error(`No “${name}” at ${address}: ${JSON.stringify(seen)}`);
  return seen;
}

/** Brings the tab to the front and waits for what `lookFor` looks for. */
export async function seeButton(tab: Tab, name: string): Promise<void> {
  // Behind another tab nothing is drawn, nor vouched for.
  await tab.page.bringToFront();
  await vi.waitFor(() => lookFor(tab, name), 10_000);
}

/**
 * Clicks it by its place until `opened` no longer throws: whatever has just come into the page takes no click for a
 * while, and how long that is a page can't tell.
 */
export async function pressButton(
  tab: Tab,
  name: string,
  opened: () => Promise<unknown>,
  button: 'left' | 'right' = 'left',
): Promise<void> {
  await seeButton(tab, name);
  const press = async () => {
    const at = await lookFor(tab, name).catch(() => null);
    if (at) await tab.page.mouse.click(at.x, at.y, { button });
    await vi.waitFor(opened, 700);
  };
  await vi.waitFor(press, { timeout: 15_000, interval: 50 });
}
