import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { settled } from '@/scripts/driver/actions';
import { axeFindings } from './harness/axe';
import { type Cairn, startCairn } from './harness/cairn';
import { picture } from './harness/picture';
import { addressOf, type Rows, scenes } from './harness/views';
import { clipped, cutHints } from './pseudo/look';
import { choose, langOf, writtenWords } from './pseudo/start';
import { inLanguage } from './pseudo/switch';

/** What is cut at 320 px with text of twice the size. */
async function clippedLarge(page: Page, known: ReadonlySet<string>): Promise<string[]> {
  const textOf = (size: string) =>
    page.evaluate((to) => {
      document.documentElement.style.fontSize = to;
    }, size);
  await page.setViewport({ width: 320, height: 800 });
  await textOf('200%');
  const found = await clipped(page, known);
  await textOf('');
  return found.map((text) => `320 px, 200 %: ${text}`);
}

describe.each(Object.entries(scenes))('with %s', (scene, { prepare, views }) => {
  let cairn: Cairn;
  let disk: Page;
  let rows: Rows | undefined;
  let known: ReadonlySet<string>;
  beforeAll(async () => {
    cairn = await startCairn();
    rows = await prepare(cairn);
    disk = await cairn.session.open('popup');
    known = new Set(await writtenWords(disk));
  });
  afterAll(() => cairn?.stop());

  describe.each(views)('$name', (view) => {
    let page: Page;
    let shown = 'en';
    beforeAll(async () => {
      await choose(disk, { locale: shown });
      page = await cairn.session.open(view.surface, addressOf(view, rows));
      await langOf(page, shown);
      await settled(page);
      await view.reach?.(page);
    });
    afterAll(() => page?.close());

    it.each([...locales])(
      'in %s: nothing is cut, nothing that axe-core objects to',
      async (locale) => {
        if (locale !== shown) await inLanguage(page, locale, () => choose(disk, { locale }));
        shown = locale;
        const found: string[] = [];
        for (const width of [320, 600]) {
          await page.setViewport({ width, height: 800 });
          const wrong = [...(await clipped(page, known)), ...(await cutHints(page))];
          found.push(...wrong.map((text) => `${width} px: ${text}`));
          await picture(page, `${locale} ${scene} ${view.name} ${width}`);
        }
        found.push(...(await clippedLarge(page, known)));
        // So high that nothing lies half under the line that keeps to the lower edge.
        await page.setViewport({ width: 320, height: 2_400 });
        // English stands first, and is looked at whole.
        const about = locale === 'en' ? {} : ({ other: 'words' } as const);
        found.push(...(await axeFindings(page, { within: view.within, ...about })));
        expect(found).toEqual([]);
      },
    );
  });
});
