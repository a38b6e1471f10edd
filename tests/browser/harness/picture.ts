import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Folder for pictures of every view, for the eye; none: no pictures. */
const pictures = process.env.CAIRN_SHOTS;

/** Keeps a picture of the whole page, or of the part that `within` finds, under a name, where pictures are wanted. */
export async function picture(page: Page, name: string, within?: string): Promise<void> {
  if (!pictures) return;
  await mkdir(pictures, { recursive: true });
  const file = `${name.replace(/\W+/g, '-')}.png`;
  const path = join(pictures, file) as `${string}.png`;
  if (within) await (await page.$(within))?.screenshot({ path });
  else await page.screenshot({ path, fullPage: true });
}
