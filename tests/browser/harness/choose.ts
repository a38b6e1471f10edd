import type { Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import { byRole } from '@/scripts/driver/actions';

/** Chooses in the list of a page's button, which takes no click before it has stood still for half a second. */
export async function choose(page: Page, name: string): Promise<void> {
  await page.waitForSelector(byRole('button', name));
  await vi.waitFor(
    async () => {
      const item = await page.$(byRole('button', name));
      await item?.click().catch(() => undefined);
      expect(await page.$(byRole('button', name))).toBeNull();
    },
    { timeout: 5_000, interval: 150 },
  );
}
