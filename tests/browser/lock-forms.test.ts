import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { byRole, seeText, shownText } from '@/scripts/driver/actions';
import { type Cairn, startCairn } from './harness/cairn';
import { databaseMade, putRows, type Raw } from './harness/database';
import { scan } from './harness/disk/scan';
import { pressFor, turnLockOn, unlock } from './harness/locking';
import { picture } from './harness/picture';
import { meetingRow, partnerRow } from './harness/rows';

const t = createTranslate();
const HOUR = 3_600_000;
/** Words that stand nowhere else: a name, a goal, a line. */
const [NAME, GOAL, LINE] = ['Quillfeatherly', 'Zwetschgenmus', 'Brombeerhecke'] as const;

let cairn: Cairn;
let desk: Page;
let panel: Page;
let popup: Page;

const priya = partnerRow({ name: 'Priya Raman' });
const running = meetingRow(priya, { start: Date.now() - HOUR / 4, end: Date.now() + HOUR });

const named = (role: string, name: string) => byRole(role, name);
const field = (page: Page, name: string) => page.waitForSelector(named('textbox', name));
const typedIn = async (page: Page, name: string) =>
  (await field(page, name))?.evaluate((one) => (one as HTMLInputElement).value);
const type = (page: Page, name: string, words: string) =>
  page.locator(named('textbox', name)).fill(words);

/** What lies in the browser's memory, as anybody who asks for it there sees it. */
const inMemory = async (page: Page) =>
  (await page.evaluate('chrome.storage.session.get()')) as { unsaved?: Record<string, unknown> };

/** Presses "Lock now" in a page of its own, until the others are closed. */
async function lockNow(): Promise<void> {
  const settings = await cairn.session.open('desk', '#settings');
  await pressFor(settings, t('desk.lock.now'), async () =>
    (await shownText(settings)).includes(t('lock.title')),
  );
  for (const page of [desk, panel]) await seeText(page, t('lock.title'));
  await settings.close();
}

beforeAll(async () => {
  cairn = await startCairn();
  const disk = await cairn.session.open('popup');
  await databaseMade(disk);
  await putRows(disk, 'partners', [priya] as Raw[]);
  await putRows(disk, 'meetings', [running] as Raw[]);
  await disk.close();
  desk = await cairn.session.open('desk', '#settings');
});
afterAll(() => cairn?.stop());

describe('a form that is half filled when Cairn locks', () => {
  it('comes back when the lock is turned on', async () => {
    panel = await cairn.session.open('sidepanel');
    // As high as nothing in it lies under its dock.
    await panel.setViewport({ width: 420, height: 1_200 });
    await pressFor(panel, t('panel.goals.add'), () =>
      panel.$(named('textbox', t('panel.goals.text'))),
    );
    await type(panel, t('panel.goals.text'), GOAL);
    await turnLockOn(desk);
    await panel.bringToFront();
    expect(await typedIn(panel, t('panel.goals.text'))).toBe(GOAL);
  });

  it('is kept sealed in memory, and nowhere on disk', async () => {
    await desk.evaluate(`location.hash = 'partner/${priya.id}'`);
    await pressFor(desk, t('desk.rel.edit'), () =>
      desk.$(named('textbox', t('desk.partner.name'))),
    );
    await type(desk, t('desk.partner.name'), NAME);
    popup = await cairn.session.open('popup');
    await type(popup, t('popup.ask'), LINE);
    await lockNow();
    await seeText(popup, t('lock.title'));
    // As a popup does when one clicks elsewhere.
    await popup.close();
    for (const page of [desk, panel])
      expect(await page.content()).not.toMatch(new RegExp(`${NAME}|${GOAL}`));
    const memory = await inMemory(desk);
    expect(Object.keys(memory.unsaved ?? {})).toHaveLength(3);
    expect(JSON.stringify(memory)).not.toMatch(new RegExp(`${NAME}|${GOAL}|${LINE}`));
    const found = await scan(join(cairn.folder, 'profile'), [NAME, GOAL, LINE]);
    expect([...found]).toEqual([]);
  });

  it('is there again where it was, and saves', async () => {
    await unlock(desk);
    expect(await typedIn(desk, t('desk.partner.name'))).toBe(NAME);
    expect(await desk.evaluate('location.hash')).toBe(`#partner/${priya.id}`);
    await picture(desk, 'lock-forms-desk');
    await panel.bringToFront();
    expect(await typedIn(panel, t('panel.goals.text'))).toBe(GOAL);
    await picture(panel, 'lock-forms-panel');
    popup = await cairn.session.open('popup');
    await popup.waitForFunction(
      (line) => [...document.querySelectorAll('input')].some(({ value }) => value === line),
      {},
      LINE,
    );
    await popup.close();
    expect((await inMemory(desk)).unsaved).toEqual({});
    await panel.bringToFront();
    await (await field(panel, t('panel.goals.text')))?.press('Enter');
    await seeText(panel, GOAL);
    await pressFor(desk, t('desk.partner.save'), async () =>
      (await shownText(desk)).includes(NAME),
    );
  });

  it('leaves nothing behind once it is saved or cancelled', async () => {
    await pressFor(desk, t('desk.rel.edit'), () =>
      desk.$(named('textbox', t('desk.partner.name'))),
    );
    await type(desk, t('desk.partner.name'), 'Somebody else');
    await pressFor(
      desk,
      t('desk.partner.cancel'),
      async () => !(await desk.$(named('textbox', t('desk.partner.name')))),
    );
    await lockNow();
    expect((await inMemory(desk)).unsaved ?? {}).toEqual({});
    await unlock(desk);
    await seeText(desk, NAME);
    expect(await desk.$(named('textbox', t('desk.partner.name')))).toBeNull();
    await panel.bringToFront();
    await seeText(panel, GOAL);
    expect(await panel.$(named('textbox', t('panel.goals.text')))).toBeNull();
  });

  it('is forgotten with everything that is deleted', async () => {
    await pressFor(desk, t('desk.rel.edit'), () =>
      desk.$(named('textbox', t('desk.partner.name'))),
    );
    await type(desk, t('desk.partner.name'), 'Somebody else');
    await lockNow();
    await vi.waitFor(async () =>
      expect(Object.keys((await inMemory(desk)).unsaved ?? {})).toHaveLength(1),
    );
    await desk.bringToFront();
    await pressFor(desk, t('lock.useCode'), () => desk.$(named('button', t('lock.neither'))));
    await pressFor(desk, t('lock.neither'), () => desk.$(named('button', t('lock.erase'))));
    await panel.close();
    await pressFor(desk, t('lock.erase'), () => desk.$(named('button', t('lock.erase.yes'))));
    await pressFor(
      desk,
      t('lock.erase.yes'),
      async () => !(await shownText(desk)).includes(t('lock.title')),
    );
    await vi.waitFor(async () => expect((await inMemory(desk)).unsaved).toBeUndefined());
  });
});
