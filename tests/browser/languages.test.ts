import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { importFile, settled } from '@/scripts/driver/actions';
import type { Surface } from '@/scripts/driver/session';
import { axeFindings } from './harness/axe';
import { type Cairn, startCairn } from './harness/cairn';
import { calendarFile } from './harness/sample';
import { layOut } from './harness/scene';
import { clipped, cutHints, plainWords } from './pseudo/look';
import { buildPseudo, choose, writtenWords } from './pseudo/start';

/** In place of German stands English with accents, a third longer; in place of French it runs to the left. */
const PSEUDO = 'de';
const MIRROR = 'fr';

type Rows = Awaited<ReturnType<typeof layOut>>;

interface View {
  name: string;
  surface: Surface;
  /** With its `#`; made of the rows laid out, where it names one. */
  hash?: string | ((rows: Rows) => string);
  /** The part that axe-core looks at, where the rest is covered for a moment; none: the whole page. */
  within?: string;
  /** Opens what the page hides at first. */
  reach?(page: Page): Promise<unknown>;
}
const panel = (name: string, reach?: View['reach']): View => ({
  name: `panel, ${name}`,
  surface: 'sidepanel',
  ...(reach ? { reach } : {}),
});
const desk = (place: string): View => ({
  name: `desk, ${place}`,
  surface: 'desk',
  hash: `#${place}`,
});

const press = (selector: string) => async (page: Page) => {
  await page.locator(selector).click();
};
const typing = async (page: Page) => {
  await page.locator('[data-field="write"]').click();
  await page.keyboard.type('@Priya Cairn 2030-05-17');
  await page.waitForSelector('.line-chips [data-part="due"]');
  // The next view begins with an empty line again.
  await page.evaluate("localStorage.removeItem('cairn.unsent')");
};
const closing = (page: Page) => page.locator('.menu summary').click();
// "Not yet" is remembered: what the page before has put off stands behind its offer.
const toClosing = async (page: Page) => {
  await page.waitForSelector('.closing-top, .closing-offer');
  if (await page.$('.closing-offer')) await press('.closing-offer button')(page);
  await page.waitForSelector('.closing-top');
};
const putOffClosing = async (page: Page) => {
  await toClosing(page);
  await press('.dock .go button + button')(page);
  await page.waitForSelector('.closing-offer');
};

const scenes: Record<string, { prepare(cairn: Cairn): Promise<Rows | undefined>; views: View[] }> =
  {
    'nothing yet': {
      prepare: async () => undefined,
      views: [
        panel('nothing ahead'),
        { name: 'popup, nothing logged', surface: 'popup' },
        ...['welcome', 'found', 'partners', 'calendars', 'owed', 'settings'].map(desk),
      ],
    },
    'the sample calendar': {
      prepare: async (cairn) => {
        const page = await cairn.session.open('desk');
        await importFile(page, await calendarFile(cairn));
        await page.close();
        return undefined;
      },
      views: [
        panel('running'),
        { name: 'popup', surface: 'popup' },
        ...['found', 'partners', 'calendars', 'owed', 'settings'].map(desk),
      ],
    },
    'a meeting soon': {
      prepare: ({ session }) => layOut(session, { startsIn: 12 }),
      views: [
        panel('preparing'),
        {
          name: 'desk, preparing',
          surface: 'desk',
          hash: ({ meeting }) => `#prepare/${meeting.id}`,
        },
      ],
    },
    'a meeting that runs': {
      prepare: ({ session }) => layOut(session, { startsIn: -10 }),
      views: [
        panel('live'),
        panel('a line being typed', typing),
        panel('an action opened', press('.onfocus[aria-expanded]')),
        { ...panel('the menu', closing), within: '.menu' },
        {
          name: 'desk, one partner',
          surface: 'desk',
          hash: ({ partner }) => `#partner/${partner.id}`,
        },
      ],
    },
    'a meeting about to end': {
      prepare: ({ session }) => layOut(session, { startsIn: -56 }),
      views: [panel('closing', toClosing), panel('closing put off', putOffClosing)],
    },
    'a meeting tomorrow': {
      prepare: ({ session }) => layOut(session, { startsIn: 1500 }),
      views: [panel('idle'), { name: 'popup, a meeting ahead', surface: 'popup' }],
    },
  };

/** Days and months as the language writes them whose place the pseudo-language takes, units, and the name that stays. */
function expected(): string[] {
  const months = new Intl.DateTimeFormat(PSEUDO, { month: 'long', weekday: 'long' });
  const short = new Intl.DateTimeFormat(PSEUDO, { month: 'short', weekday: 'short' });
  const days = Array.from({ length: 366 }, (_, day) => day * 86_400_000);
  const written = days.flatMap((day) => [months.format(day), short.format(day)]).join(' ');
  return [...(written.toLowerCase().match(/[a-z]{2,}/g) ?? []), 'cairn', 'kb', 'mb', 'gb'];
}

const addressOf = ({ hash }: View, rows: Rows | undefined) =>
  typeof hash === 'function' ? rows && hash(rows) : hash;

/** Folder for pictures of every view, for the eye; none: no pictures. */
const pictures = process.env.CAIRN_SHOTS;

async function picture(page: Page, name: string): Promise<void> {
  if (!pictures) return;
  await mkdir(pictures, { recursive: true });
  const file = `${name.replace(/\W+/g, '-')}.png`;
  await page.screenshot({ path: join(pictures, file) as `${string}.png`, fullPage: true });
}

let pseudo: Awaited<ReturnType<typeof buildPseudo>>;
beforeAll(async () => {
  pseudo = await buildPseudo();
});
afterAll(() => pseudo?.remove());

const langOf = (page: Page, locale: string) =>
  page.waitForFunction(`document.documentElement.lang === '${locale}'`);

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
    known = new Set([...expected(), ...(await writtenWords(disk))]);
  });
  afterAll(() => cairn?.stop());

  const open = async (view: View, locale: string) => {
    const { surface, reach } = view;
    await choose(disk, { locale });
    const page = await cairn.session.open(surface, addressOf(view, rows));
    await page.waitForFunction(`document.documentElement.lang === '${locale}'`);
    await settled(page);
    await reach?.(page);
    return page;
  };

  it.each(views)('$name: every word comes from the catalogue, and none is cut', async (view) => {
    const page = await open(view, PSEUDO);
    const found: string[] = [];
    for (const width of [320, 600]) {
      await page.setViewport({ width, height: 800 });
      for (const text of await plainWords(page, known)) found.push(`not translated: ${text}`);
      for (const text of await clipped(page, known)) found.push(`${width} px: ${text}`);
      await picture(page, `${scene} ${view.name} ${width}`);
    }
    expect([...new Set(found)]).toEqual([]);
    await page.close();
  });

  it.each(views)('$name: holds together from right to left', async (view) => {
    const page = await open(view, MIRROR);
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
    found.push(...(await axeFindings(page, view.within)));
    expect(found).toEqual([]);
    await page.close();
  });
});

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

describe.each(Object.entries(scenes))('as it ships, with %s', (scene, { prepare, views }) => {
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

  describe.each(locales.map((locale) => [locale]))('in %s', (locale) => {
    it.each(views)('$name: nothing is cut, nothing that axe-core objects to', async (view) => {
      await choose(disk, { locale });
      const page = await cairn.session.open(view.surface, addressOf(view, rows));
      await langOf(page, locale);
      await settled(page);
      await view.reach?.(page);
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
      found.push(...(await axeFindings(page, view.within)));
      expect(found).toEqual([]);
      await page.close();
    });
  });
});
