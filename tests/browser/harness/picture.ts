import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Folder for pictures of every view, for the eye; none: no pictures. */
const pictures = process.env.CAIRN_SHOTS;

/** Keeps a picture of the whole page under a name, where pictures are wanted. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!pictures) return;
  await mkdir(pictures, { recursive: true });
  const file = `${name.replace(/\W+/g, '-')}.png`;
  await page.screenshot({ path: join(pictures, file) as `${string}.png`, fullPage: true });
}
