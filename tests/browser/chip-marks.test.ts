import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { eventKeyOf } from '@/lib/mentoring/meeting';
import { sites } from '@/lib/shared/site';
import { HOUR } from '@/lib/shared/time';
import { seeText } from '@/scripts/driver/actions';
import { fillers, type PageOptions, type Shown } from '../stand-ins/pages/events';
import { pageOf as googlePage } from '../stand-ins/pages/google-calendar';
import { pageOf as outlookPage } from '../stand-ins/pages/outlook';
import { serving } from '../stand-ins/pages/serve';
import { meetingFields } from '../support/rows';
import { type Cairn, startCairn } from './harness/cairn';
import { pressAndChoose } from './harness/choose';
import { putRows } from './harness/database';
import { picture } from './harness/picture';
import { stamps } from './harness/rows';

const t = createTranslate();
const GOOGLE = 'https://calendar.google.com/calendar/u/0/r';
const OUTLOOK = 'https://outlook.office.com/calendar/view';
const start = new Date(Date.now() + 24 * HOUR).setMinutes(0, 0, 0);
const instant = `${new Date(start).toISOString().slice(0, 19)}Z`;
const day = instant.slice(0, 10);
const at = { day, from: '10:00', to: '10:40' };
const events: Shown[] = [
  { id: '0abcdefghij', occurrence: instant.replace(/[:-]/g, ''), title: 'Mentoring Priya', ...at },
  // An invitation from elsewhere: its uid in base32hex.
  { id: '_60q30c1g60o30e1i60o4ac0', title: 'Mentoring Bo', ...at },
  { id: '0abcdefghij', occurrence: '20200101T090000Z', title: 'Another of the series', ...at },
  { id: '0abcdefghi', title: 'Of almost the same id', ...at },
  {
    ...{ id: 'coffee1234', title: 'Career chat', ...at },
    people: [
      { name: 'Ana', email: 'ana@gmail.com' },
      { name: 'Priya Raman', email: 'priya@example.com' },
    ],
  },
];
const KNOWN = ['Mentoring Priya', 'Mentoring Bo'];
const FILLED = 500;
const others = fillers(FILLED).filter((_, n) => n % 5 === 0);
const uids = [
  { uid: '0abcdefghij@google.com', recurrenceId: instant },
  { uid: '040000008200E0', recurrenceId: null },
  ...others.map(({ id }) => ({ uid: `${id}@google.com`, recurrenceId: null })),
];
const link = (id: (typeof uids)[number]) => ({
  event: { accountId: 'a', ...id },
  eventKey: eventKeyOf(id),
});
const meetings = uids.map((id) => ({
  ...stamps(),
  ...meetingFields({ start, partnerIds: [], ...link(id) }),
}));

let cairn: Cairn;
let desk: Page;
let page: Page;

/** What of the page bears a mark that can be seen, by title. */
const marked = (selector = '[data-eventid],[data-calitemid]') =>
  page.evaluate(
    (chips) =>
      [...document.querySelectorAll(chips)]
        .filter((chip) => getComputedStyle(chip, '::after').width === '5px')
        .map((chip) => chip.querySelector('span')?.textContent ?? ''),
    selector,
  );
const busy = (titles: string[]) => titles.filter((title) => title.startsWith('Busy')).length;
const mine = (titles: string[]) => titles.filter((title) => !title.startsWith('Busy'));
const soon = <T>(look: () => Promise<T>) => expect.poll(() => look(), { timeout: 8_000 });
const view = (name: string) => page.locator(`[data-view=${name}]`).click();
const changed = () => desk.evaluate("chrome.runtime.sendMessage({ type: 'meetings-changed' })");

async function turn(site: string): Promise<void> {
  await desk.bringToFront();
  await desk.locator(`aria/${site}[role="checkbox"]`).click();
}

beforeAll(async () => {
  cairn = await startCairn();
  const { session, standIn } = cairn;
  const asked = (url: string): PageOptions => {
    const wished = Object.fromEntries(new URL(url).searchParams);
    return { events, fillers: FILLED, ...wished };
  };
  standIn.on('https://calendar.google.com/*', (request) =>
    serving(googlePage(asked(request.url)))(request),
  );
  standIn.on('https://outlook.office.com/*', (request) =>
    serving(outlookPage(asked(request.url)))(request),
  );
  const hosts = sites.filter(({ kind }) => kind === 'calendar').flatMap(({ origins }) => origins);
  for (const host of hosts) await session.allowHost(host);
  desk = await session.open('desk', '#settings');
  await seeText(desk, t('desk.set.sites'));
  await putRows(desk, 'meetings', meetings);
  page = await session.browser.newPage();
  await page.setViewport({ width: 1000, height: 500 });
});
afterAll(() => cairn?.stop());

it('marks known meetings, and nothing else, in a page that was open before it was let in', async () => {
  await page.goto(`${GOOGLE}/week`);
  expect(await marked()).toEqual([]);
  await turn('Google Calendar');
  await page.bringToFront();
  await soon(async () => mine(await marked())).toEqual(KNOWN);
});

it('marks them in every view and however the page writes its ids', async () => {
  for (const writing of ['padded', 'plain', 'url-safe']) {
    await page.goto(`${GOOGLE}/agenda?writing=${writing}`);
    await soon(async () => mine(await marked())).toEqual(KNOWN);
    expect(busy(await marked())).toBe(others.length);
    await view('month');
    expect(mine(await marked())).toEqual(KNOWN);
    await view('week');
    expect(mine(await marked())).toEqual(KNOWN);
  }
});

it('stays right while nodes are used for others, and moves nothing', async () => {
  const scroll = (top: number) =>
    page.evaluate((to) => document.querySelector('[role=grid]')?.scrollTo(0, to), top);
  await scroll(6000);
  await soon(async () => mine(await marked())).toEqual([]);
  expect(busy(await marked())).toBe(12);
  await scroll(0);
  await soon(async () => mine(await marked())).toEqual(KNOWN);
  await view('month');
  const moved = await page.evaluate(() => {
    const places = () =>
      [...document.querySelectorAll('body *')].map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [x, y, width, height].join();
      });
    const marks = document.documentElement.dataset.cairnMarks;
    const before = places();
    delete document.documentElement.dataset.cairnMarks;
    const after = places();
    document.documentElement.dataset.cairnMarks = marks ?? '';
    return before.filter((place, n) => place !== after[n]).length;
  });
  expect(moved).toBe(0);
});

it('leaves a page nothing to read of it, and comes back where the page takes its name away', async () => {
  const traces = await page.evaluate(() => [
    document.querySelectorAll('style').length,
    [...document.styleSheets, ...document.adoptedStyleSheets].length,
  ]);
  expect(traces).toEqual([1, 1]);
  await page.evaluate(() => {
    delete document.documentElement.dataset.cairnMarks;
    document.body.append(document.createElement('i'));
  });
  await soon(async () => mine(await marked())).toEqual(KNOWN);
});

it('follows a yes at once, and what else becomes of a meeting', async () => {
  await view('week');
  const [coffee] = events.slice(-1);
  const chip = await page.waitForSelector(
    `::-p-xpath(//*[@data-eventchip][span="${coffee?.title}"])`,
  );
  await chip?.click();
  const maybe = () => page.waitForSelector('aria/Mentoring?, Cairn[role="button"]');
  await pressAndChoose(page, maybe, t('page.yes'));
  await soon(() => marked('[data-eventchip]')).toContain(coffee?.title);
  await page.keyboard.press('Escape');
  const [first] = meetings;
  await putRows(desk, 'meetings', [{ ...first, status: 'cancelled' }]);
  await changed();
  await soon(marked).not.toContain(KNOWN[0]);
  await putRows(desk, 'meetings', [{ ...first }]);
  await changed();
  await soon(marked).toContain(KNOWN[0]);
});

it('marks in Outlook what was opened there, and what a Microsoft calendar holds', async () => {
  const key = (shown: Shown) => `AAMkAGI2${btoa(`${shown.id}${shown.occurrence ?? ''}`)}`;
  const accounts = (['page', 'microsoft'] as const).map((kind) => ({
    ...stamps(),
    ...{ kind, name: kind, address: '', enabled: true, readAt: 1, nextReadAt: null },
    ...{ problem: null, failures: 0 },
  }));
  await putRows(desk, 'calendarAccounts', accounts);
  const rows = accounts.map(({ id: accountId }, n) => {
    const id = uids[n] ?? { uid: '', recurrenceId: null };
    const event = { ...id, start: instant, end: instant, allDay: false, title: '' };
    const rest = { description: '', location: '', status: 'confirmed', attendees: [] };
    const judged = { verdict: 'mentoring', confidence: 1, reasons: [] };
    const remote = { id: key(events[n] as Shown), seriesId: null };
    return {
      ...{ ...stamps(), accountId, eventKey: eventKeyOf(id), start, end: start + HOUR },
      ...{ event: { ...event, ...rest, joinUrl: null }, remote, ...judged },
    };
  });
  await putRows(desk, 'calendarEvents', rows);
  await turn('Outlook');
  await page.goto(`${OUTLOOK}/week`);
  await page.bringToFront();
  await soon(marked).toEqual(KNOWN);
  for (const name of ['month', 'agenda']) {
    await view(name);
    expect(await marked()).toEqual(KNOWN);
  }
});

it('is gone from open pages once a site is turned off, and back when it is on again', async () => {
  await turn('Outlook');
  await soon(marked).toEqual([]);
  await turn('Outlook');
  await soon(marked).toEqual(KNOWN);
});

it.runIf(process.env.CAIRN_SHOTS)('is seen on every ground, beside the text', async () => {
  const chips = `[data-eventchip]{width:150px;padding:2px 8px;box-sizing:border-box;border-radius:4px;overflow:hidden;white-space:nowrap;font-size:12px;line-height:18px}
    [data-eventchip]:nth-child(odd){background:#039be5;color:#fff} [data-eventchip]:nth-child(even){border:1px solid #7986cb}
    [data-eventchip] .x1{display:none} [role=grid]{display:flex;flex-wrap:wrap} [role=gridcell]{width:160px}`;
  for (const theme of ['light', 'dark'])
    for (const dir of ['ltr', 'rtl']) {
      await page.goto(`${GOOGLE}/month?theme=${theme}&dir=${dir}`);
      await soon(async () => mine(await marked())).toEqual(KNOWN);
      await page.addStyleTag({ content: chips });
      await picture(page, `marks-${theme}-${dir}`);
    }
});
