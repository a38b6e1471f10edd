import type { Page } from 'puppeteer-core';
import type { Surface } from '@/scripts/driver/session';
import type { Cairn } from '../cairn';
import type { Practice } from '../practice';
import type { layOut } from '../scene';

export type Rows = Awaited<ReturnType<typeof layOut>> &
  Partial<Practice> & {
    /** A file that a page is given to read. */
    file?: string;
  };

export interface View {
  name: string;
  surface: Surface;
  /** With its `#`; made of the rows laid out, where it names one. */
  hash?: string | ((rows: Rows) => string);
  /** The part that axe-core looks at, where the rest is covered for a moment or looked at elsewhere; none: the whole page. */
  within?: string;
  /** Opens what the page hides at first. */
  reach?(page: Page, rows: Rows | undefined): Promise<unknown>;
  /** Words on it that are nobody's but the user's, and not on disk. */
  typed?: string;
  /** Getting there changes what other pages show: it is opened once they are closed. */
  alone?: true;
  /** Nobody can choose another language beside it: it is loaded anew for each. */
  anew?: true;
}

/** What lies on disk, and the pages that show it: each is one browser. */
export interface Scene {
  prepare(cairn: Cairn): Promise<Rows | undefined>;
  views: View[];
}

export const panel = (name: string, reach?: View['reach']): View => ({
  name: `panel, ${name}`,
  surface: 'sidepanel',
  ...(reach ? { reach } : {}),
});

export const desk = (place: string): View => ({
  name: `desk, ${place}`,
  surface: 'desk',
  hash: `#${place}`,
});

export const press = (selector: string) => async (page: Page) => {
  await page.locator(selector).click();
};

/** One of the pages of a relationship. */
export const ofPartner = (
  name: string,
  path: (rows: Rows) => string,
  reach?: View['reach'],
): View => ({
  name: `desk, ${name}`,
  surface: 'desk',
  hash: (rows) => `#partner/${rows.partner.id}${path(rows)}`,
  ...(reach ? { reach } : {}),
});
