import type { Page } from 'puppeteer-core';
import type { Session } from '@/scripts/driver/session';
import { axeFindings } from './axe';

/** How a page is looked at: its width in px, and its colours. */
export type Look = readonly [width: number, scheme: 'light' | 'dark'];

interface Options {
  /** Narrow in both colours unless something else is said. */
  looks?: readonly Look[];
  /** px. */
  height?: number;
  /** Told of each look while the page has it. */
  seen?: (look: Look) => Promise<unknown>;
}

const NARROW: readonly Look[] = [
  [320, 'light'],
  [320, 'dark'],
];

/** What axe-core or a ruler objects to in a page, look by look; [] when nothing. In the dark only colours can be wrong. */
export async function findingsIn(
  session: Session,
  page: Page,
  { looks = NARROW, height = 800, seen }: Options = {},
): Promise<string[]> {
  const found: string[] = [];
  for (const look of looks) {
    const [width, scheme] = look;
    await page.setViewport({ width, height });
    await session.colours(page, scheme);
    const about = scheme === 'dark' ? ({ other: 'colours' } as const) : {};
    for (const finding of await axeFindings(page, about))
      found.push(`${width} ${scheme} ${finding}`);
    const past = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    if (Number(past) > 0) found.push(`${width} ${scheme}: ${past} px too wide`);
    await seen?.(look);
  }
  return found;
}
