import type { Page } from 'puppeteer-core';
import type { Session } from '@/scripts/driver/session';
import { axeFindings } from './axe';
import { picture } from './picture';

/** How far the page can be scrolled sideways, in px. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const sizes = [
  { width: 1280, text: '100%' },
  { width: 320, text: '100%' },
  { width: 320, text: '200%' },
] as const;

/** Wide, narrow and with large text, light and dark: what axe-core or a ruler objects to. */
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
      const about = scheme === 'dark' ? ({ other: 'colours' } as const) : {};
      // All of it in view: what lies under a bar at the window's edge is reached by scrolling, and would count as small.
      await page.setViewport({ width, height: 4_000 });
      for (const finding of await axeFindings(page, about))
        found.push(`${name} ${width} ${scheme} ${finding}`);
      await page.setViewport({ width, height: 900 });
      await picture(page, `look ${name} ${width} ${text} ${scheme}`);
    }
  }
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  return found;
}
