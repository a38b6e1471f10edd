import type { ClickOptions, ElementHandle, Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import { byRole } from '@/scripts/driver/actions';
import { sidePanel } from '@/scripts/driver/chromium';
import type { Cairn } from './cairn';

/**
 * Clicks Cairn's button in a page until what it opens is there, as a person does: it takes no click before the browser
 * has vouched for it for half a second (`lib/page/vouch.ts`), which a slow machine makes longer.
 */
export async function pressUntil(
  button: () => Promise<ElementHandle<Element> | null>,
  there: () => Promise<unknown>,
  options?: ClickOptions,
): Promise<void> {
  await vi.waitFor(
    async () => {
      if (await there()) return;
      await (await button())?.click(options).catch(() => undefined);
      expect(await there()).toBeTruthy();
    },
    { timeout: 15_000, interval: 600 },
  );
}

/** Presses a page's button until Chromium's side panel says something. */
export const pressUntilPanel = (
  { session }: Cairn,
  button: () => Promise<ElementHandle<Element> | null>,
  text: string,
): Promise<void> =>
  pressUntil(button, async () => {
    const panel = await sidePanel(session, 300).catch(() => null);
    return String(await panel?.evaluate('document.body.innerText')).includes(text);
  });

/** Opens the list of a page's button and chooses in it. */
export async function pressAndChoose(
  page: Page,
  button: () => Promise<ElementHandle<Element> | null>,
  name: string,
  options?: ClickOptions,
): Promise<void> {
  await pressUntil(button, () => page.$(byRole('button', name)), options);
  await choose(page, name);
}

/** Chooses in the list of a page's button, which takes no click before it has stood still for half a second. */
export async function choose(page: Page, name: string): Promise<void> {
  await page.waitForSelector(byRole('button', name));
  await vi.waitFor(
    async () => {
      const item = await page.$(byRole('button', name));
      await item?.click().catch(() => undefined);
      expect(await page.$(byRole('button', name))).toBeNull();
    },
    { timeout: 10_000, interval: 150 },
  );
}
