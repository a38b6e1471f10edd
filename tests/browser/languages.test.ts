import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { settled } from '@/scripts/driver/actions';
import { axeFindings } from './harness/axe';
import { type Cairn, startCairn } from './harness/cairn';
import { picture } from './harness/picture';
import { addressOf, type Rows, scenes, typedWords, type View } from './harness/views';
import { clipped, cutHints } from './pseudo/look';
import { choose, langOf, writtenWords } from './pseudo/start';
import { allInLanguage } from './pseudo/switch';

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
    known = new Set([...(await writtenWords(disk)), ...typedWords(views)]);
  });
  afterAll(() => cairn?.stop());

  /** What is wrong with a page as it stands there now. */
  async function wrongWith(page: Page, view: View, locale: string): Promise<string[]> {
    await page.bringToFront();
    const found: string[] = [];
    for (const width of [320, 600]) {
      await page.setViewport({ width, height: 800 });
      const wrong = [...(await clipped(page, known)), ...(await cutHints(page))];
      found.push(...wrong.map((text) => `${width} px: ${text}`));
      await picture(page, `${locale} ${scene} ${view.name} ${width}`, view.within);
    }
    found.push(...(await clippedLarge(page, known)));
    // So high that nothing lies half under the line that keeps to the lower edge.
    await page.setViewport({ width: 320, height: 2_400 });
    // English stands first, and is looked at whole.
    const about = locale === 'en' ? {} : ({ other: 'words' } as const);
    return [...found, ...(await axeFindings(page, { within: view.within, ...about }))];
  }

  async function open(view: View): Promise<Page> {
    const page = await cairn.session.open(view.surface, addressOf(view, rows));
    await reached(page, view, 'en');
    return page;
  }
  async function reached(page: Page, view: View, locale: string) {
    await langOf(page, locale);
    await settled(page);
    await view.reach?.(page, rows);
  }
  /** The pages that are open, in another language. */
  async function turn(pages: ReadonlyMap<View, Page>, locale: string) {
    const follow = [...pages].filter(([{ anew }]) => !anew).map(([, page]) => page);
    await allInLanguage(follow, locale, () => choose(disk, { locale }));
    for (const [view, page] of pages) {
      if (!view.anew) continue;
      await page.bringToFront();
      await page.reload();
      await reached(page, view, locale);
    }
  }

  // The pages of a group stand open together, so that a change of language is waited for once.
  const together = views.filter(({ alone }) => !alone);
  const groups = [together, ...views.filter(({ alone }) => alone).map((view) => [view])];
  describe.each(groups.map((group) => ({ group })))('$group.0.name', ({ group }) => {
    const pages = new Map<View, Page>();
    const english = new Map<View, unknown>();
    beforeAll(async () => {
      await choose(disk, { locale: 'en' });
      for (const view of group) pages.set(view, await open(view));
    });
    afterAll(() => Promise.all([...pages.values()].map((page) => page.close())));

    describe.each([...locales])(
      'in %s: nothing is cut, nothing that axe-core objects to',
      (locale) => {
        beforeAll(async () => {
          if (locale !== 'en') await turn(pages, locale);
        });

        it.each(group)('$name', async (view) => {
          const page = pages.get(view);
          const words = await page?.evaluate('document.body.innerText');
          if (locale === 'en') english.set(view, words);
          else expect(words).not.toBe(english.get(view));
          expect(page && (await wrongWith(page, view, locale))).toEqual([]);
        });
      },
    );
  });
});
