import type { ElementHandle, Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { importFile, seeText } from '@/scripts/driver/actions';
import { toIcs } from '@/scripts/sample/ics';
import { atHost, type CallStep, callFixture } from '@/tests/stand-ins/pages/call-page';
import { type Shown, shownAt } from '@/tests/stand-ins/pages/events';
import { HOSTS, itemId, pageOf } from '@/tests/stand-ins/pages/outlook';
import { serving } from '@/tests/stand-ins/pages/serve';
import { TEAMS_LINK, teamsLive, teamsPage } from '@/tests/stand-ins/pages/teams/page';
import { ZOOM_LINK, zoomApp, zoomCompany } from '@/tests/stand-ins/pages/zoom/page';
import { type Cairn, startCairn } from './harness/cairn';
import { pressAndChoose, pressUntil, pressUntilPanel } from './harness/choose';
import { putRows, readRows } from './harness/database';
import { markedIn } from './harness/marked';
import { picture } from './harness/picture';
import { stamps } from './harness/rows';
import { calendarFile } from './harness/sample';

const t = createTranslate();
const DAY = 86_400_000;
const now = Date.now();
const morning = (day: number) => new Date(now + day * DAY).setHours(10, 0, 0, 0);
/** An event on a page that knows it by its title. */
const shown = (title: string, start: number, rest: Partial<Shown> = {}) =>
  shownAt(title, title, start, rest);
const people = [{ name: 'Ana Silva', email: 'ana.silva@example.org' }];
const chat = shown('Catch-up with Tom', morning(1), { people });
const ahead = shown('Mentoring Priya', morning(1) + 7_200_000);
const past = shown('Mentoring Bo', morning(-2));
const lunch = shown('Lunch', morning(1) + 3_600_000);
/** A file brings it before any page shows it. */
const filed = shown('Mentoring Cy', morning(1) + 10_800_000);

/** Every host that a call may be on. */
const CALLS = [
  ['teams.microsoft.com', teamsPage],
  ['teams.live.com', teamsLive],
  ['teams.cloud.microsoft', atHost(teamsPage, 'teams.cloud.microsoft')],
  ['app.zoom.us', zoomApp],
  ['zoom.us', atHost(zoomCompany, 'zoom.us')],
] as const;

let cairn: Cairn;
let desk: Page;
let outlook: Page;
let calls: Page[];
const api = (call: string) => desk.evaluate(`chrome.${call}`);
const button = (page: Page, label: string) =>
  vi.waitFor(async () => {
    const found = await page.$(`aria/${label}, Cairn[role="button"]`);
    if (!found) throw new Error(`No “${label}” at ${page.url()}`);
    return found as ElementHandle<Element>;
  }, 9_000);
const clean = (page: Page) =>
  page.waitForFunction("!document.querySelector('[data-cairn]')", { polling: 50 });
/** How far each call's page has said to be, one after another. */
const told = () =>
  desk.evaluate(`Object.groupBy(told, (one) => new URL(one.url).host)`) as Promise<
    Record<string, { state: string }[]>
  >;

async function turn(site: string): Promise<void> {
  await desk.bringToFront();
  await desk.locator(`aria/${site}[role="checkbox"]`).click();
}

/** Opens an event as a user does: its card, or with two clicks all of it. */
async function openEvent({ title }: Shown, count = 1): Promise<void> {
  await outlook.bringToFront();
  await outlook.keyboard.press('Escape');
  await clean(outlook);
  await outlook.locator(`[title^="${title}"]`).click({ count });
}

/** The button's click takes the desk, which is open in a tab, to a place. */
const opens = (label: string, place: string) =>
  pressUntil(
    () => button(outlook, label),
    async () => desk.url().includes(`/desk.html#${place}`),
  );
const meetingsOf = async ({ title }: Shown) =>
  (await readRows(desk, 'meetings')).filter((row) => row.title === title);

const week = (host: string = HOSTS[0]) => outlook.goto(`https://${host}/calendar/view/week`);

beforeAll(async () => {
  cairn = await startCairn();
  const { session, standIn } = cairn;
  const events = [chat, ahead, past, lunch, filed];
  for (const host of HOSTS)
    standIn.on(`https://${host}/*`, serving(pageOf({ events, fillers: 40 })));
  for (const [host, page] of CALLS)
    standIn.on(`https://${host}/*`, serving(callFixture(page, 'before')));
  const hosts = [...HOSTS, ...CALLS.map(([host]) => host.replace(/.*zoom/, '*.zoom'))];
  await session.allowHost(...new Set(hosts.map((host) => `https://${host}/*`)));
  const welcome = await session.open('desk');
  const running = (name: string, location: string) => ({
    uid: name,
    title: `Mentoring ${name}`,
    start: now - 60_000,
    minutes: 60,
    location,
    people: ['Jo Fraser', name],
  });
  const cy = {
    uid: 'cy',
    title: filed.title,
    start: morning(1) + 10_800_000,
    minutes: 40,
    people: [],
  };
  const file = toIcs([running('Tom Ek', TEAMS_LINK), running('Zoe Ruiz', ZOOM_LINK), cy], now);
  await importFile(welcome, await calendarFile(cairn, file));
  await welcome.close();
  outlook = await session.browser.newPage();
  await outlook.setViewport({ width: 1000, height: 700 });
  await week();
  desk = await session.open('desk', '#settings');
  await seeText(desk, t('desk.set.sites'));
  await desk.evaluate(`
    globalThis.told = [];
    chrome.runtime.onMessage.addListener(({ call }) => { if (call?.state) told.push(call); });
  `);
});
afterAll(() => cairn?.stop());

const everywhere = (act: (page: Page, at: number) => unknown) => Promise.all(calls.map(act));
const go = (step: CallStep) => everywhere((page) => page.evaluate(`standIn.go('${step}')`));
/** Each page's states in their order; a page that the user comes back to asks anew. */
const states = async () =>
  Object.values(await told()).map((all) =>
    all.map(({ state }) => state).filter((state, at, list) => state !== list[at - 1]),
  );

describe('in Teams and in Zoom’s web client, at each of their hosts', () => {
  it('has a quiet button at join, in the lobby and in the call', async () => {
    await turn('Microsoft Teams');
    await turn('Zoom');
    calls = [];
    for (const [, page] of CALLS) {
      // A window each: a tab behind others rests.
      const call = await cairn.session.browser.newPage({ type: 'window' });
      calls.push(call);
      await call.goto(page.address('before'));
    }
    await everywhere((page) => button(page, t('page.beside')));
    for (const step of ['lobby', 'in'] as const) {
      await go(step);
      await vi.waitFor(async () => {
        expect((await states()).map((all) => all.at(-1))).toEqual(CALLS.map(() => step));
      }, 5_000);
      await everywhere((page) => button(page, t('page.beside')));
    }
    await everywhere((page, at) => picture(page, `far-${CALLS[at]?.[0]}-in`));
    // It is believed five seconds later; the other tests go on meanwhile.
    await go('left');
  });
});

describe('in Outlook, with no account', () => {
  it('comes into the open page when it is turned on, and asks at each of the hosts', async () => {
    await openEvent(chat);
    expect(await outlook.$('[data-cairn]')).toBeNull();
    await turn('Outlook');
    await outlook.bringToFront();
    await button(outlook, t('page.maybe'));
    for (const host of HOSTS.slice(1)) {
      await week(host);
      await openEvent(chat);
      await button(outlook, t('page.maybe'));
      await picture(outlook, `far-${host}-card`);
    }
  });

  it('takes the answer on the card, and knows the event in the pane and on its own page', async () => {
    await pressAndChoose(outlook, () => button(outlook, t('page.maybe')), t('page.yes'));
    await button(outlook, t('page.prepare'));
    await openEvent(chat, 2);
    await outlook.waitForSelector('[data-app-section=ReadingPane]');
    await button(outlook, t('page.prepare'));
    await picture(outlook, 'far-outlook-pane');
    await outlook.goto(`https://${HOSTS[0]}/calendar/item/${encodeURIComponent(itemId(chat))}`);
    await button(outlook, t('page.prepare'));
    await picture(outlook, 'far-outlook-page');
  });

  it('goes with the page’s own navigation, and is back with the event', async () => {
    await week();
    await openEvent(ahead);
    await button(outlook, t('page.prepare'));
    await outlook.locator('[data-view=month]').click();
    await clean(outlook);
    await outlook.goBack();
    await openEvent(ahead);
    await button(outlook, t('page.prepare'));
    await openEvent(lunch);
    await clean(outlook);
  });

  it('prepares what lies ahead and looks back on what is over', async () => {
    await openEvent(past);
    await opens(t('page.lookBack'), 'reflect/');
    await openEvent(ahead);
    await opens(t('page.prepare'), 'prepare/');
  });

  it('makes one meeting with the calendar that brings the event later, and keeps its notes', async () => {
    const [{ id: meetingId } = {}] = await meetingsOf(chat);
    const note = { meetingId, order: 1, markdown: 'To lead', visibility: 'private' };
    await putRows(desk, 'noteBlocks', [{ ...stamps(), ...note }]);
    const found = await cairn.session.open('desk', '#calendars');
    const start = morning(1);
    const event = {
      uid: 'x',
      title: chat.title,
      start,
      minutes: 40,
      people: ['Jo Fraser', 'Ana Silva'],
    };
    await importFile(found, await calendarFile(cairn, toIcs([event], now), 'work.ics'));
    await found.close();
    const after = await meetingsOf(chat);
    expect(after).toMatchObject([{ id: meetingId, event: { uid: 'x@sample.example.org' } }]);
    await openEvent(chat);
    await opens(t('page.prepare'), `prepare/${meetingId}`);
  });

  it('marks what a file brought once it was opened there, also when the page is loaded anew', async () => {
    // Known from the file alone, which is of no page.
    const marked = () => expect.poll(() => markedIn(outlook), { timeout: 10_000 });
    await openEvent(filed);
    await button(outlook, t('page.prepare'));
    await marked().toContain(filed.title);
    await week();
    await marked().toContain(filed.title);
    expect(await meetingsOf(filed)).toHaveLength(1);
  });
});

describe('when the calls are over', () => {
  it('offers the closing check-in at each, and none in the app that is gone on with', async () => {
    await everywhere((page) => button(page, t('page.closing')));
    await everywhere((page, at) => picture(page, `far-${CALLS[at]?.[0]}-left`));
    for (const all of await states()) expect(all).toEqual(['before', 'lobby', 'in', 'left']);
    const [call] = calls as [Page];
    await call.bringToFront();
    const closing = () => button(call, t('page.closing'));
    await pressUntilPanel(cairn, closing, t('panel.closing.useful'));
  });
});

describe('and at last', () => {
  it('says in the popup that it can’t read a page of another shape, and guesses nothing', async () => {
    await week();
    const before = await readRows(desk, 'calendarEvents');
    await outlook.evaluate(`
      for (const chip of document.querySelectorAll('[data-calitemid]')) chip.removeAttribute('data-calitemid')
    `);
    await openEvent(ahead);
    const noted = () => api("storage.session.get('unreadable')");
    await vi.waitFor(async () => expect(JSON.stringify(await noted())).toContain('outlook'), 5_000);
    await clean(outlook);
    expect(await readRows(desk, 'calendarEvents')).toEqual(before);
    await outlook.bringToFront();
    await desk.evaluate(`chrome.tabs.query({ url: 'https://outlook.office.com/*' })
      .then(([{ windowId }]) => chrome.action.openPopup({ windowId }))`);
    const isPopup = (target: Target) => target.url().includes('/popup.html');
    const popup = await (await cairn.session.browser.waitForTarget(isPopup)).asPage();
    await seeText(popup, t('popup.page.unread', { site: 'Outlook' }));
  });

  it('keeps still about an event, and goes for good from every tab, when it is told so', async () => {
    await week();
    await openEvent(ahead);
    const rid = async (word: string) => {
      await pressAndChoose(outlook, () => button(outlook, t('page.prepare')), word, {
        button: 'right',
      });
      await clean(outlook);
    };
    await rid(t('page.notThis'));
    await openEvent(chat);
    await button(outlook, t('page.prepare'));
    await openEvent(ahead);
    await clean(outlook);
    await openEvent(chat);
    await rid(t('page.neverHere'));
    const scripts = () => api('scripting.getRegisteredContentScripts()');
    await vi.waitFor(async () => expect(JSON.stringify(await scripts())).not.toMatch(/outlook/));
    await openEvent(ahead);
    await clean(outlook);
  });

  it('leaves no trace in any of them once the sites are turned off', async () => {
    desk = await cairn.session.open('desk', '#settings');
    await turn('Microsoft Teams');
    await turn('Zoom');
    await everywhere(clean);
    await vi.waitFor(async () => {
      expect(await api('scripting.getRegisteredContentScripts()')).toEqual([]);
    }, 5_000);
  });
});
