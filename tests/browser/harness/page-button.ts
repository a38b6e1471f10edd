import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';

/**
 * Runs in the page's world of Cairn's scripts, the only one that looks into what is closed; both browsers differ. Where
 * the browser vouches for the picture, it has done so for as long as the button itself wants it (`lib/page/vouch.ts`).
 */
const look = `async () => {
  const inside = (host) => globalThis.chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot;
  const host = document.querySelector('[data-cairn=""]');
  const button = host && inside(host).querySelector('button');
  if (!button) return null;
  const vouched = () => new Promise((resolve) => new IntersectionObserver(
    ([{ isVisible = true }], watch) => { watch.disconnect(); resolve(isVisible); },
    { trackVisibility: true, delay: 100 },
  ).observe(button));
  const first = await vouched();
  if ('isVisible' in IntersectionObserverEntry.prototype) await new Promise((resolve) => setTimeout(resolve, 550));
  const box = button.getBoundingClientRect();
  return { name: button.getAttribute('aria-label'), x: box.x + box.width / 2, y: box.y + box.height / 2,
    drawn: getComputedStyle(button).display === 'inline-flex' && box.height >= 34 && first && await vouched() };
}`;

interface Seen {
  name: string;
  x: number;
  y: number;
  drawn: boolean;
}

/** Waits for Cairn's button of that name in the tab at `address`, drawn in its own style, and clicks it by its place. */
export async function pressButton(desk: Page, page: Page, address: string, name: string) {
  const read = `(async () => {
    const api = globalThis.browser ?? chrome;
    const tab = (await api.tabs.query({})).find(({ url }) => url?.startsWith(${JSON.stringify(address)}));
    if (!tab) return null;
    const [said] = await api.scripting.executeScript({ target: { tabId: tab.id }, func: ${look} });
    return JSON.stringify(said?.result ?? null);
  })()`;
  // Behind another tab nothing is drawn, nor vouched for.
  await page.bringToFront();
  const at = await vi.waitFor(async () => {
    const seen: Seen | null = JSON.parse(String(await desk.evaluate(read)));
    if (seen?.name !== `${name}, Cairn` || !seen.drawn)
      throw new Error(`No “${name}” at ${address}: ${JSON.stringify(seen)}`);
    return seen;
  }, 10_000);
  await page.mouse.click(at.x, at.y);
}
