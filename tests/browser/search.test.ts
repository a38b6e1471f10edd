import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTranslate, speakEnglish } from '@/lib/i18n/english';
import { type Cairn, startCairn } from './harness/cairn';
import { databaseMade, putRows } from './harness/database';
import { actionRow, meetingRow, noteRow, partnerRow } from './harness/rows';

const t = createTranslate();
const DAY = 86_400_000;
let cairn: Cairn;
let page: Page;
const partner = partnerRow({ name: 'Priya Raman' });
const start = Date.now() - 5 * DAY;
const meeting = meetingRow(partner, { start, end: start + DAY / 24, status: 'held' });

beforeAll(async () => {
  speakEnglish();
  cairn = await startCairn();
  page = await cairn.session.open('desk');
  await databaseMade(page);
  await putRows(page, 'partners', [partner]);
  await putRows(page, 'meetings', [meeting]);
  const markdown = 'How the Gehaltsverhandlung went, in **her** words.';
  await putRows(page, 'noteBlocks', [noteRow(meeting, { markdown })]);
});
afterAll(() => cairn?.stop());

const soon = (look: () => Promise<unknown>) => expect.poll(look, { timeout: 15_000 });
const found = () => page.$$eval('.sr-hit', (hits) => hits.map((hit) => hit.textContent ?? ''));
const marks = () => page.$$eval('.sr mark', (all) => all.map((mark) => mark.textContent));

describe('the search on the desk', () => {
  it('is one key away, marks what it finds as it is typed, and leads there', async () => {
    await page.evaluate(() => {
      location.hash = 'partners';
    });
    await page.waitForSelector('.dk-head');
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
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

  it('finds by filters what was written since it was saved', async () => {
    const field = await page.waitForSelector('.sr-field input');
    await field?.evaluate((one) => (one as HTMLInputElement).select());
    await page.keyboard.type('landlord with:priya open');
    await soon(() => page.$$eval('.sr-chips li', (all) => all.length)).toBe(2);
    const other = await cairn.session.open('sidepanel');
    // Past Dexie, as by a page that was closed: the comparing finds it.
    await putRows(other, 'actions', [actionRow(partner, { text: 'Call the landlord' })]);
    await other.close();
    await page.reload();
    await soon(async () => (await found()).join()).toContain('Call the landlord');
  });

  it('keeps to a narrow page', async () => {
    await page.setViewport({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
