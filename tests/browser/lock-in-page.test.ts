import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { byRole, seeText, shownText } from '@/scripts/driver/actions';
import { shownAt } from '@/tests/stand-ins/pages/events';
import { pageOf } from '@/tests/stand-ins/pages/google-calendar';
import { serving } from '@/tests/stand-ins/pages/serve';
import { type Cairn, startCairn } from './harness/cairn';
import { pressAndChoose } from './harness/choose';
import { databaseMade, putRows, type Raw, readRows } from './harness/database';
import { pressFor, turnLockOn, unlock } from './harness/locking';
import { partnerRow } from './harness/rows';

const t = createTranslate();
const CALENDAR = 'https://calendar.google.com';
const TITLE = 'Catch-up with Priya';
const tomorrow = new Date(Date.now() + 86_400_000).setHours(10, 0, 0, 0);

let cairn: Cairn;
let desk: Page;
let calendar: Page;

beforeAll(async () => {
  cairn = await startCairn();
  const { session, standIn } = cairn;
  const events = [shownAt('coffee1234', TITLE, tomorrow)];
  standIn.on(`${CALENDAR}/*`, serving(pageOf({ events, fillers: 4 })));
  await session.allowHost(`${CALENDAR}/*`);
  calendar = await session.browser.newPage();
  await calendar.setViewport({ width: 1000, height: 700 });
  await calendar.goto(`${CALENDAR}/calendar/u/0/r/week`);
  desk = await session.open('desk', '#settings');
  await databaseMade(desk);
  // Whom the title names.
  await putRows(desk, 'partners', [partnerRow({ name: 'Priya Raman' })] as Raw[]);
  await seeText(desk, t('desk.set.sites'));
});
afterAll(() => cairn?.stop());

it('a Yes that is pressed in a calendar’s page while Cairn is locked is given once it is unlocked', async () => {
  await turnLockOn(desk);
  await desk.locator('aria/Google Calendar[role="checkbox"]').click();
  await calendar.bringToFront();
  const chip = await calendar.waitForSelector(`::-p-xpath(//*[@data-eventchip][span="${TITLE}"])`);
  await (chip as ElementHandle<Element>).click();
  const question = () =>
    calendar.waitForSelector(byRole('button', 'Mentoring?, Cairn'), { timeout: 15_000 });
  await question();
  await pressFor(desk, t('desk.lock.now'), async () =>
    (await shownText(desk)).includes(t('lock.title')),
  );
  await calendar.bringToFront();
  await pressAndChoose(calendar, question, t('page.yes'));
  const waiting = () => desk.evaluate("chrome.storage.session.get('waitingLines')");
  await vi.waitFor(async () => expect(JSON.stringify(await waiting())).toContain(TITLE), 10_000);
  expect(await readRows(desk, 'meetings')).toEqual([]);
  await unlock(desk);
  await vi.waitFor(async () => expect(await readRows(desk, 'meetings')).toHaveLength(1), 15_000);
  // It is let go of after that: what ends in between comes again rather than being lost.
  await vi.waitFor(async () => expect(await waiting()).toEqual({ waitingLines: [] }), 10_000);
});
