import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sites } from '@/lib/shared/site';
import { settled } from '@/scripts/driver/actions';
import { axeFindings } from './harness/axe';
import { type Cairn, startCairn } from './harness/cairn';
import { picture } from './harness/picture';
import { layOut } from './harness/scene';
import { addressOf, type Rows, scenes, typedWords } from './harness/views';
import { clipped, plainWords } from './pseudo/look';
import { buildPseudo, choose, langOf, writtenWords } from './pseudo/start';
import { inLanguage } from './pseudo/switch';

/** In place of German stands English with accents, a third longer; in place of French it runs to the left. */
const PSEUDO = 'de';
const MIRROR = 'fr';

/** Days and months as the language writes them whose place the pseudo-language takes, units, kinds of files, and the names that stay. */
function expected(): string[] {
  const months = new Intl.DateTimeFormat(PSEUDO, { month: 'long', weekday: 'long' });
  // A month beside a day may be shortened in another way than alone.
  const short = new Intl.DateTimeFormat(PSEUDO, {
    ...{ month: 'short', weekday: 'short', day: 'numeric' },
  });
  const alone = new Intl.DateTimeFormat(PSEUDO, { month: 'short' });
  const days = Array.from({ length: 366 }, (_, day) => day * 86_400_000);
  const written = days
    .flatMap((day) => [months, short, alone].map((one) => one.format(day)))
    .join(' ');
  return [
    ...(written.toLowerCase().match(/[a-z]{2,}/g) ?? []),
    'cairn',
    ...sites.flatMap(({ name }) => name.toLowerCase().split(' ')),
    'google',
    'microsoft',
    'kb',
    'mb',
    'gb',
    // Kinds of files are called the same everywhere.
    'png',
    'svg',
    'csv',
  ];
}

let pseudo: Awaited<ReturnType<typeof buildPseudo>>;
beforeAll(async () => {
  pseudo = await buildPseudo();
});
afterAll(() => pseudo?.remove());

describe('when the user chooses another language', () => {
  let cairn: Cairn;
  let disk: Page;
  beforeAll(async () => {
    cairn = await startCairn({ build: pseudo.build });
    disk = (await layOut(cairn.session, { startsIn: -10 })).disk;
  });
  afterAll(() => cairn?.stop());

  it.each([
    { surface: 'popup' as const, field: 'input' },
    { surface: 'sidepanel' as const, field: '#notes [contenteditable]' },
    { surface: 'sidepanel' as const, field: '.dock input' },
    { surface: 'desk' as const, hash: '#partners', field: 'input[type=search]' },
  ])('$surface $field: all words change at once, and what was typed stays', async (view) => {
    await choose(disk, { locale: 'en' });
    const page = await cairn.session.open(view.surface, view.hash);
    await langOf(page, 'en');
    await settled(page);
    await page.locator(view.field).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' zzyzx');
    const typed = (selector: string) =>
      page.$eval(selector, (field) => ('value' in field ? field.value : field.textContent));
    expect(await typed(view.field)).toContain('zzyzx');
    await choose(disk, { locale: PSEUDO });
    await langOf(page, PSEUDO);
    const known = new Set([...expected(), ...(await writtenWords(disk)), 'zzyzx']);
    await page.waitForFunction("document.body.innerText.includes('!!')");
    // The agenda's own lines come with the next reading of the meeting, a moment after the rest.
    await expect.poll(() => plainWords(page, known), { timeout: 5_000 }).toEqual([]);
    expect(await typed(view.field)).toContain('zzyzx');
    await page.close();
  });

  it('opens the next page in it without showing another one first', async () => {
    await choose(disk, { locale: PSEUDO });
    await langOf(disk, PSEUDO);
    const page = await cairn.session.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      const look = () => seen.push(document.body?.textContent ?? '');
      new MutationObserver(look).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${cairn.session.origin}/popup.html`);
    await page.waitForFunction("document.body.innerText.includes('!!')");
    const seen = await page.evaluate<string[], () => string[]>('seen' as never);
    expect(seen.filter((text) => text.trim() !== '' && !text.includes('!!'))).toEqual([]);
    await page.close();
  });

  it('has the toolbar button say it too', async () => {
    const title = () => disk.evaluate('chrome.action.getTitle({})');
    await choose(disk, { locale: 'en' });
    await expect.poll(title).toMatch(/^Cairn: /);
    await choose(disk, { locale: PSEUDO });
    await expect.poll(title).toMatch(/^\[!!/);
  });

  it('has the clock count as they choose', async () => {
    await choose(disk, { locale: 'en', hourCycle: '12' });
    const page = await cairn.session.open('sidepanel');
    await settled(page);
    await page.waitForFunction('/\\d:\\d\\d\\s[ap]m/i.test(document.body.innerText)');
    await choose(disk, { hourCycle: '24' });
    await page.waitForFunction('!/\\d:\\d\\d\\s[ap]m/i.test(document.body.innerText)');
    expect(await page.evaluate('document.body.innerText')).toMatch(/\b\d\d:\d\d\b/);
    await page.close();
  });
});

describe.each(Object.entries(scenes))('with %s', (scene, { prepare, views }) => {
  let cairn: Cairn;
  let disk: Page;
  let rows: Rows | undefined;
  let known: ReadonlySet<string>;
  beforeAll(async () => {
    cairn = await startCairn({ build: pseudo.build });
    rows = await prepare(cairn);
    disk = await cairn.session.open('popup');
    known = new Set([...expected(), ...(await writtenWords(disk)), ...typedWords(views)]);
  });
  afterAll(() => cairn?.stop());

  describe.each(views)('$name', (view) => {
    let page: Page;
    beforeAll(async () => {
      await choose(disk, { locale: PSEUDO });
      page = await cairn.session.open(view.surface, addressOf(view, rows));
      await reached(PSEUDO);
    });
    async function reached(locale: string) {
      await langOf(page, locale);
      await settled(page);
      await view.reach?.(page, rows);
    }
    afterAll(() => page?.close());

    it('every word comes from the catalogue, and none is cut', async () => {
      const found: string[] = [];
      for (const width of [320, 600]) {
        await page.setViewport({ width, height: 800 });
        for (const text of await plainWords(page, known)) found.push(`not translated: ${text}`);
        for (const text of await clipped(page, known)) found.push(`${width} px: ${text}`);
        await picture(page, `${scene} ${view.name} ${width}`);
      }
      expect([...new Set(found)]).toEqual([]);
    });

    it('holds together from right to left', async () => {
      const turn = () => choose(disk, { locale: MIRROR });
      if (view.anew) {
        await turn();
        await page.reload();
        await reached(MIRROR);
      } else await inLanguage(page, MIRROR, turn);
      expect(await page.evaluate('document.documentElement.dir')).toBe('rtl');
      const found: string[] = [];
      for (const width of [320, 600]) {
        await page.setViewport({ width, height: 800 });
        const wide = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        if (wide !== 0) found.push(`${width} px: ${wide} px too wide`);
        await picture(page, `${scene} ${view.name} ${width} rtl`);
      }
      // So high that nothing lies half under the line that keeps to the lower edge.
      await page.setViewport({ width: 600, height: 2_400 });
      found.push(...(await axeFindings(page, { within: view.within })));
      expect(found).toEqual([]);
    });
  });
});
