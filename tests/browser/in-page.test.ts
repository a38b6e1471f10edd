import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { seeText } from '@/scripts/driver/actions';
import { callFixture } from '@/tests/stand-ins/pages/call-page';
import { type Shown, shownAt } from '@/tests/stand-ins/pages/events';
import { pageOf } from '@/tests/stand-ins/pages/google-calendar';
import { meetPage } from '@/tests/stand-ins/pages/meet/page';
import { serving } from '@/tests/stand-ins/pages/serve';
import { type Cairn, startCairn } from './harness/cairn';
import { pressAndChoose, pressUntil, pressUntilPanel } from './harness/choose';
import { readRows } from './harness/database';

const t = createTranslate();
const CALENDAR = 'https://calendar.google.com';
const MEET = 'https://meet.google.com';
const DAY = 86_400_000;
const tomorrow = new Date(Date.now() + DAY).setHours(10, 0, 0, 0);
const events = [
  shownAt('ahead5mentoring', 'Mentoring Priya / Jo', tomorrow, {
    people: [{ name: 'Priya Raman', email: 'priya@example.com' }],
  }),
  shownAt('dentist12', 'Dentist', tomorrow + 3_600_000),
  shownAt('coffee1234', 'Catch-up with Priya', tomorrow + 7_200_000),
  // Runs now, whatever the hour: it began with the minute before this one.
  shownAt('running1234', 'Mentoring Bo / Jo', Date.now() - 60_000, {
    people: [{ name: 'Bo Lind', email: 'bo@example.com' }],
    link: 'https://meet.google.com/kqv-mzta-xwe',
  }),
];

let cairn: Cairn;
let desk: Page;
let calendar: Page;
const api = (call: string) => desk.evaluate(`chrome.${call}`);
const button = (page: Page, name: string) =>
  page.waitForSelector(`aria/${name}[role="button"]`, { timeout: 15_000 });
const absent = (page: Page) =>
  page.waitForFunction("!document.querySelector('[data-cairn]')", { polling: 100 });

async function turn(site: string): Promise<void> {
  await desk.bringToFront();
  await desk.locator(`aria/${site}[role="checkbox"]`).click();
}

/** Opens an event as a user does, and waits for its card. */
async function openEvent({ title }: Shown): Promise<void> {
  await calendar.bringToFront();
  await calendar.keyboard.press('Escape');
  const chip = await calendar.waitForSelector(`::-p-xpath(//*[@data-eventchip][span="${title}"])`);
  await (chip as ElementHandle<Element>).click();
  await calendar.waitForFunction(
    (wanted) => document.querySelector('#rAECCd')?.textContent === wanted,
    { polling: 100 },
    title,
  );
}
const stored = async (table: 'meetings' | 'calendarEvents') => (await readRows(desk, table)).length;

beforeAll(async () => {
  cairn = await startCairn();
  const { session, standIn } = cairn;
  standIn.on(`${CALENDAR}/*`, serving(pageOf({ events, fillers: 40 })));
  standIn.on(`${MEET}/*`, serving(callFixture(meetPage, 'before')));
  for (const host of [CALENDAR, MEET]) await session.allowHost(`${host}/*`);
  calendar = await session.browser.newPage();
  await calendar.setViewport({ width: 1000, height: 700 });
  await calendar.goto(`${CALENDAR}/calendar/u/0/r/week`);
  desk = await session.open('desk', '#settings');
  await seeText(desk, t('desk.set.sites'));
});
afterAll(() => cairn?.stop());

describe('in Google Calendar, with no account', () => {
  it('is in no page until the user turns the site on', async () => {
    await openEvent(events[0] as Shown);
    expect(await api('scripting.getRegisteredContentScripts()')).toEqual([]);
    expect(await calendar.$('[data-cairn]')).toBeNull();
    await turn('Google Calendar');
    await calendar.bringToFront();
    await button(calendar, 'Prepare, Cairn');
  });

  it('keeps the mentoring that was opened, and forgets everything else', async () => {
    await vi.waitFor(async () => expect(await stored('meetings')).toBe(1), 5_000);
    await openEvent(events[1] as Shown);
    await absent(calendar);
    expect(await stored('calendarEvents')).toBe(1);
  });

  it('asks about what may be mentoring, with its reasons, and takes the answer', async () => {
    await openEvent(events[2] as Shown);
    await pressAndChoose(calendar, () => button(calendar, 'Mentoring?, Cairn'), t('page.yes'));
    await button(calendar, 'Prepare, Cairn');
    await vi.waitFor(async () => expect(await stored('meetings')).toBe(2), 5_000);
  });

  it('opens for nobody but the user, and only by what they could see', async () => {
    await openEvent(events[0] as Shown);
    const find = () => button(calendar, 'Prepare, Cairn');
    const prepare = await find();
    const tabs = async () => (await cairn.session.browser.pages()).length;
    const before = await tabs();
    await prepare?.evaluate((part) => {
      part.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      (part as HTMLElement).click();
    });
    const box = await prepare?.boundingBox();
    if (!box) throw new Error('The button has no place');
    const fade = (opacity: string) =>
      calendar.evaluate((value) => {
        const dialog = document.querySelector<HTMLElement>('[role=dialog]');
        dialog?.style.setProperty('opacity', value);
      }, opacity);
    await fade('0.02');
    await calendar.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await fade('1');
    // What came of these clicks would have come before this answer.
    await api('runtime.getPlatformInfo()');
    expect(await tabs()).toBe(before);
    const opened = async () =>
      String(await api('tabs.query({}).then((all) => all.map((tab) => tab.url).join())'));
    await pressUntil(find, async () => /desk\.html#prepare\//.test(await opened()));
  });

  it('says in the popup that it can’t read a page that has changed its shape', async () => {
    await cairn.session.browser.pages();
    await calendar.bringToFront();
    await calendar.evaluate(() => document.querySelector('#xDetDlgWhen')?.removeAttribute('id'));
    await calendar.evaluate(() => document.querySelector('#rAECCd')?.remove());
    await absent(calendar);
    const noted = () => api("storage.session.get('unreadable')");
    await vi.waitFor(async () => expect(JSON.stringify(await noted())).toContain('google'), 8_000);
  });

  it('opens the browser’s own panel on a meeting that runs', async () => {
    await openEvent(events[3] as Shown);
    const open = () => button(calendar, `${t('page.open')}, Cairn`);
    await pressUntilPanel(cairn, open, 'Mentoring Bo / Jo');
  });

  it('leaves every open page without a trace once it is turned off', async () => {
    await calendar.bringToFront();
    await calendar.keyboard.press('Escape');
    await openEvent(events[0] as Shown);
    await button(calendar, 'Prepare, Cairn');
    desk = await cairn.session.open('desk', '#settings');
    await turn('Google Calendar');
    await calendar.bringToFront();
    await absent(calendar);
    expect(await api('scripting.getRegisteredContentScripts()')).toEqual([]);
    const allowed = `permissions.contains({ origins: ['${CALENDAR}/*'] })`;
    await vi.waitFor(async () => expect(await api(allowed)).toBe(false), 5_000);
  });
});

describe('in a call', () => {
  it('has a quiet button beside it, and offers the closing check-in when it ends', async () => {
    await turn('Google Meet');
    const call = await cairn.session.browser.newPage();
    await call.goto(meetPage.address('before'));
    await button(call, `${t('page.beside')}, Cairn`);
    const go = (step: string) => call.evaluate(`standIn.go('${step}')`);
    await go('in');
    await button(call, `${t('page.beside')}, Cairn`);
    await go('left');
    const closing = () => button(call, `${t('page.closing')}, Cairn`);
    await pressUntilPanel(cairn, closing, t('panel.closing.useful'));
  });

  it('has the closing check-in wait for a call whose tab is closed, and for none that is loaded anew', async () => {
    const over = async () => {
      const rows = await readRows(desk, 'meetings');
      return rows.flatMap(({ callOver }) => (typeof callOver === 'number' ? [callOver] : []));
    };
    const call = await cairn.session.browser.newPage();
    await call.goto(meetPage.address('before'));
    await button(call, `${t('page.beside')}, Cairn`);
    await call.evaluate("standIn.go('in')");
    const kept = () => api("storage.session.get('tabCalls')");
    await vi.waitFor(async () => expect(JSON.stringify(await kept())).toContain('"in"'), 8_000);
    await call.reload();
    await button(call, `${t('page.beside')}, Cairn`);
    expect(await over()).toEqual([]);
    // What the tab's end has to wake: by then the background of a long call sleeps.
    await cairn.session.killBackground();
    await call.close();
    await vi.waitFor(async () => expect(await over()).toHaveLength(1), 5_000);
    const [from = 0] = await over();
    expect(from - Date.now()).toBeGreaterThan(40_000);
  });
});
