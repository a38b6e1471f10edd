import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { icons, SOURCES } from './icons/list';
import { findChromium } from './lib/find-chromium.mjs';

const ROOT = resolve(import.meta.dirname, '..');

async function render(page: Page, svg: string, size: number): Promise<Uint8Array> {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  return page.screenshot({
    omitBackground: true,
    clip: { x: 0, y: 0, width: size, height: size },
  });
}

const sum = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

/** Draws every icon anew with Chromium; the sums show a test that no drawing changed since. */
async function main(): Promise<void> {
  const browser = await puppeteer.launch({
    executablePath: await findChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  const sums: Record<string, { drawing: string; picture: string }> = {};
  await mkdir(join(ROOT, 'public/icon'), { recursive: true });
  for (const { source, size, color, file } of icons) {
    const drawing = (await readFile(join(ROOT, SOURCES, source), 'utf8')).replaceAll(
      'currentColor',
      color,
    );
    const picture = await render(page, drawing, size);
    await writeFile(join(ROOT, 'public', file), picture);
    sums[file] = { drawing: sum(drawing), picture: sum(picture) };
  }
  await browser.close();
  await writeFile(join(ROOT, SOURCES, 'sums.json'), `${JSON.stringify(sums, null, 2)}\n`);
}

await main();
