import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { byRole, seeText, shownText } from '@/scripts/driver/actions';
import type { BrowserName } from '@/scripts/driver/session';
import { type Cairn, startCairn } from './harness/cairn';
import { pressUntil } from './harness/choose';
import { databaseMade, putRows, type Raw, readRows } from './harness/database';
import { typeIn } from './harness/fields';
import { findingsIn, type Look } from './harness/findings';
import { picture } from './harness/picture';
import { meetingRow, noteRow, partnerRow } from './harness/rows';

const t = createTranslate();
const HOUR = 3_600_000;
const PHRASE = 'four odd little words';
const NEXT = 'another four odd words';

let cairn: Cairn;
let desk: Page;
let panel: Page;
let code = '';

const priya = partnerRow({ name: 'Priya Raman' });
const last = meetingRow(priya, { start: Date.now() - HOUR / 4, end: Date.now() + HOUR });
const note = noteRow(last, { markdown: 'What was said' });

const press = (page: Page, name: string) => page.locator(byRole('button', name)).click();

/** What a checker of accessibility finds; it knows Chromium's pages. */
async function findings(page: Page): Promise<string[]> {
  if (cairn.session.name === 'firefox') return [];
  const path = await page.evaluate('location.pathname');
  const seen = ([, scheme]: Look) => picture(page, `lock-${path}-${scheme}`);
  const found = await findingsIn(cairn.session, page, { height: 640, seen });
  await page.setViewport({ width: 1000, height: 800 });
  return found;
}

async function unlock(page: Page, words: string, way: 'phrase' | 'code' = 'phrase') {
  await seeText(page, t('lock.title'));
  if (way === 'code') await press(page, t('lock.useCode'));
  await typeIn(page, t(`lock.${way}`), words);
  await page.keyboard.press('Enter');
}

async function layOut(browser: BrowserName): Promise<void> {
  cairn = await startCairn({ browser });
  const disk = await cairn.session.open('popup');
  await databaseMade(disk);
  await putRows(disk, 'partners', [priya] as Raw[]);
  await putRows(disk, 'meetings', [last] as Raw[]);
  await putRows(disk, 'noteBlocks', [note] as unknown as Raw[]);
  await disk.close();
  desk = await cairn.session.open('desk', '#settings');
}

describe.each<BrowserName>(['chrome', 'firefox'])('the lock in %s', (browser) => {
  beforeAll(() => layOut(browser));
  afterAll(() => cairn?.stop());

  it('is turned on with a passphrase, and its code shown and asked for', async () => {
    await press(desk, t('desk.lock.ask'));
    await typeIn(desk, t('sealed.phrase'), PHRASE);
    await typeIn(desk, t('sealed.again'), PHRASE);
    await picture(desk, 'lock-choose');
    await press(desk, t('desk.lock.next'));
    await seeText(desk, t('desk.lock.code.head'), 60_000);
    code = String(await desk.$eval('.dk-secret code', (shown) => shown.textContent));
    expect(code).toMatch(/^(\w{4}-){6}\w{4}$/);
    await picture(desk, 'lock-code');
    await press(desk, t('desk.lock.code.kept'));
    await typeIn(desk, t('desk.lock.check'), code.slice(-4).toLowerCase());
    await picture(desk, 'lock-check');
    await press(desk, t('desk.lock.do'));
    await seeText(desk, t('desk.lock.now'), 60_000);
    await seeText(desk, t('desk.lock.before'));
    await picture(desk, 'lock-on');
    const close = () => desk.$(byRole('button', t('desk.close')));
    await pressUntil(close, async () => (await close()) === null);
    await desk.close();
    desk = await cairn.session.open('desk', '#settings');
    await seeText(desk, t('desk.lock.now'));
    expect(await shownText(desk)).not.toContain(t('desk.lock.before'));
  });

  it('leaves no text on disk, and the pages as they were', async () => {
    for (const table of ['partners', 'noteBlocks'] as const)
      expect(JSON.stringify(await readRows(desk, table))).not.toMatch(/Priya|said/);
    await desk.evaluate(`location.hash = 'partner/${priya.id}/${last.id}'`);
    await seeText(desk, 'What was said');
  });

  it('locks every page at once, and leaves nothing in them', async () => {
    panel = await cairn.session.open('sidepanel');
    await seeText(panel, 'Priya');
    const settings = await cairn.session.open('desk', '#settings');
    await press(settings, t('desk.lock.now'));
    for (const page of [settings, panel, desk]) {
      await seeText(page, t('lock.title'));
      expect(await page.content()).not.toMatch(/Priya|What was said/);
      expect(await page.title()).toBe('Cairn');
    }
    await settings.close();
    await panel.bringToFront();
    expect(await panel.evaluate('document.activeElement.type')).toBe('password');
    expect(await findings(panel)).toEqual([]);
    const popup = await cairn.session.open('popup');
    await seeText(popup, t('lock.title'));
    expect(await findings(popup)).toEqual([]);
    await popup.close();
  });

  it('stays locked for another passphrase, and opens every page for its own where they were', async () => {
    await cairn.session.killBackground();
    await desk.bringToFront();
    await unlock(desk, 'Four odd little words');
    await seeText(desk, t('lock.wrong'), 60_000);
    await picture(desk, 'lock-wrong');
    await unlock(desk, PHRASE);
    await seeText(desk, 'What was said', 60_000);
    await seeText(panel, 'Priya');
    await panel.close();
  });

  it('locks by itself: who comes back to it after hours locks it with the first touch', async () => {
    await desk.evaluate(
      `(globalThis.browser ?? chrome).storage.session.set({ lockUsed: Date.now() - ${5 * HOUR} })`,
    );
    await desk.mouse.click(5, 5);
    await seeText(desk, t('lock.title'));
    expect(await shownText(desk)).not.toMatch(/Priya/);
  });

  it('is locked when the browser begins, and opens with the code; the passphrase is changed with it', async () => {
    await cairn.session.close();
    await cairn.restart();
    desk = await cairn.session.open('desk', '#partners');
    await unlock(desk, code.replaceAll('-', ' ').toLowerCase(), 'code');
    await seeText(desk, t('desk.lock.byCode'), 60_000);
    expect(await findings(desk)).toEqual([]);
    await desk.locator(byRole('link', t('desk.lock.byCode.do'))).click();
    await typeIn(desk, t('desk.lock.proof'), code);
    await press(desk, t('desk.lock.goOn'));
    await typeIn(desk, t('sealed.phrase'), NEXT);
    await typeIn(desk, t('sealed.again'), NEXT);
    await press(desk, t('desk.lock.change.do'));
    await seeText(desk, t('desk.lock.did.changed'), 60_000);
    await press(desk, t('desk.lock.now'));
    await unlock(desk, NEXT);
    await seeText(desk, t('desk.lock.now'), 60_000);
    await desk.evaluate("location.hash = 'partners'");
    await seeText(desk, 'Priya');
    expect(await shownText(desk)).not.toContain(t('desk.lock.byCode'));
  });

  it('is turned off by who knows what opens it, and then all lies on disk as it was', async () => {
    await desk.evaluate("location.hash = 'settings'");
    await desk.locator('.dk-lock summary').click();
    await press(desk, t('desk.lock.turnOff'));
    await typeIn(desk, t('desk.lock.proof'), PHRASE);
    await desk.keyboard.press('Enter');
    await seeText(desk, t('desk.lock.proof.wrong'), 60_000);
    await typeIn(desk, t('desk.lock.proof'), NEXT);
    await desk.keyboard.press('Enter');
    await seeText(desk, t('desk.lock.ask'), 60_000);
    expect(await readRows(desk, 'partners')).toEqual([priya]);
    expect(await readRows(desk, 'meetings')).toEqual([last]);
    expect(await readRows(desk, 'noteBlocks')).toEqual([note]);
    await desk.evaluate(`location.hash = 'partner/${priya.id}/${last.id}'`);
    await seeText(desk, 'What was said');
  });
});
