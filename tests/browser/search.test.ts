import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTranslate, speakEnglish } from '@/lib/i18n/english';
import { byRole } from '@/scripts/driver/actions';
import type { BrowserName } from '@/scripts/driver/session';
import { axeFindings } from './harness/axe';
import { type Cairn, startCairn } from './harness/cairn';
import { databaseMade, putRows } from './harness/database';
import { picture } from './harness/picture';
import { actionRow, meetingRow, noteRow, partnerRow } from './harness/rows';

const t = createTranslate();
const DAY = 86_400_000;
let cairn: Cairn;
let page: Page;
const partner = partnerRow({ name: 'Priya Raman' });
const start = Date.now() - 5 * DAY;
const meeting = meetingRow(partner, { start, end: start + DAY / 24, status: 'held' });

async function layOut(browser: BrowserName) {
  speakEnglish();
  cairn = await startCairn({ browser });
  page = await cairn.session.open('desk');
  await databaseMade(page);
  await putRows(page, 'partners', [partner]);
  await putRows(page, 'meetings', [meeting]);
  const markdown = 'How the Gehaltsverhandlung went, in **her** words.';
  await putRows(page, 'noteBlocks', [noteRow(meeting, { markdown })]);
}

const soon = (look: () => Promise<unknown>) => expect.poll(look, { timeout: 15_000 });
const found = () => page.$$eval('.sr-hit', (hits) => hits.map((hit) => hit.textContent ?? ''));
const marks = () => page.$$eval('.sr mark', (all) => all.map((mark) => mark.textContent));

async function chord(on: Page, key: 'k') {
  await on.keyboard.down('Control');
  await on.keyboard.press(key);
  await on.keyboard.up('Control');
}

describe.each<BrowserName>(['chrome', 'firefox'])('the search in %s', (browser) => {
  beforeAll(() => layOut(browser));
  afterAll(() => cairn?.stop());

  it('is one key away, marks what it finds as it is typed, and leads there', async () => {
    await page.evaluate(() => {
      location.hash = 'partners';
    });
    await page.waitForSelector('.dk-head');
    await chord(page, 'k');
    await page.waitForSelector('.sr-field input:focus', { timeout: 10_000 });
    await page.keyboard.type('verhandl');
    await soon(marks).toEqual(['Gehaltsverhandlung']);
    await soon(() => page.evaluate(() => location.hash)).toBe('#search/verhandl');
    const status = () =>
      page.$$eval('.sr [role=status]', (all) => all.map((one) => one.textContent));
    await soon(status).toContain(t('search.count', { n: 1 }));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const place = `#partner/${partner.id}/${meeting.id}`;
    await soon(() => page.evaluate(() => location.hash)).toBe(place);
    await page.goBack();
    await soon(marks).toEqual(['Gehaltsverhandlung']);
  });

  it('stands over the panel by the same key, opens what is found, and gives the panel back as it was', async () => {
    const panel = await cairn.session.open('sidepanel');
    await panel.setViewport({ width: 320, height: 640 });
    const line = await panel.waitForSelector(byRole('textbox', t('panel.dock.idleLabel')));
    await line?.type('Half a thought');
    await chord(panel, 'k');
    await panel.waitForSelector('.sr-field input:focus', { timeout: 10_000 });
    await panel.keyboard.type('verhandl');
    const marked = () =>
      panel.$$eval('.sr mark', (all) => all.map((mark) => mark.textContent).join());
    await soon(marked).toBe('Gehaltsverhandlung');
    const wide = 'document.documentElement.scrollWidth';
    expect(await panel.evaluate(wide)).toBe(320);
    if (browser === 'chrome') expect(await axeFindings(panel, { within: '.sr-sheet' })).toEqual([]);
    await picture(panel, `search-panel-${browser}`);
    await panel.keyboard.press('Enter');
    const place = `#partner/${partner.id}/${meeting.id}`;
    const desks = async () => (await cairn.session.browser.pages()).map((one) => one.url()).join();
    await soon(desks).toContain(place);
    await panel.bringToFront();
    await panel.keyboard.press('Escape');
    await soon(() => panel.$('.sr-sheet')).toBeNull();
    const at = "[document.activeElement.tagName, document.activeElement.value].join(' ')";
    expect(await panel.evaluate(at)).toBe('INPUT Half a thought');
    await panel.close();
  });

  it('finds by filters what was written since it was saved', async () => {
    await page.evaluate(() => {
      location.hash = 'search';
    });
    await page.waitForSelector('.sr-field input:focus', { timeout: 10_000 });
    await page.keyboard.type('landlord with:priya open');
    await soon(() => page.$$eval('.sr-chips li', (all) => all.length)).toBe(2);
    const other = await cairn.session.open('sidepanel');
    // Past Dexie, as by a page that was closed: the comparing finds it.
    await putRows(other, 'actions', [actionRow(partner, { text: 'Call the landlord' })]);
    await other.close();
    const hash = await page.evaluate(() => location.hash);
    await page.close();
    page = await cairn.session.open('desk', hash);
    await soon(async () => (await found()).join()).toContain('Call the landlord');
  });

  it('keeps to a narrow page', async () => {
    await page.setViewport({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
