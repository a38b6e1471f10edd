import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Session } from '@/scripts/driver/session';
import { axeFindings } from './axe';

/** Where the pictures of the first run and what belongs to it are put. */
export const shots = join(import.meta.dirname, '..', '..', '..', '.output', 'first-run');
mkdirSync(shots, { recursive: true });

/** How far the page can be scrolled sideways, in px. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const sizes = [
  { width: 1280, text: '100%' },
  { width: 320, text: '100%' },
  { width: 320, text: '200%' },
] as const;

/** Wide, narrow and with large text, light and dark: what axe-core or a ruler objects to; each as a picture. */
export async function unfit(session: Session, page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    for (const { width, text } of sizes) {
      await page.setViewport({ width, height: 900 });
      await session.colours(page, scheme);
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, text);
      const past = await sideways(page);
      if (past > 0) found.push(`${name} ${width} ${text}: ${past} px past the edge`);
      for (const finding of await axeFindings(page))
        found.push(`${name} ${width} ${scheme} ${finding}`);
      const path = join(shots, `look-${name}-${width}-${text.replace('%', '')}-${scheme}.png`);
      await page.screenshot({ path, fullPage: true });
    }
  }
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  return found;
}
