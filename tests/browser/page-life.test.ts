import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { byRole, seeText } from '@/scripts/driver/actions';
import { chooseInMenu, sayYes } from '@/scripts/driver/firefox';
import type { BrowserName } from '@/scripts/driver/session';
import { callFixture } from '@/tests/stand-ins/pages/call-page';
import type { Shown } from '@/tests/stand-ins/pages/events';
import { pageOf as googlePage } from '@/tests/stand-ins/pages/google-calendar';
import { meetPage } from '@/tests/stand-ins/pages/meet/page';
import { pageOf as outlookPage } from '@/tests/stand-ins/pages/outlook';
import { serving } from '@/tests/stand-ins/pages/serve';
import { panelIn } from './harness/beside';
import { type Cairn, startCairn } from './harness/cairn';
import { pressButton } from './harness/page-button';
import { picture } from './harness/picture';

const t = createTranslate();
const CALENDAR = 'https://calendar.google.com/';
const OUTLOOK = 'https://outlook.office.com/';
const MEET = 'https://meet.google.com/';
const pad = (n: number) => String(n).padStart(2, '0');
/** Runs now, whatever the hour; the page has no zone of its own: the day and the time are the browser's. */
const [from, to] = [-1, 39].map((minutes) => new Date(Date.now() + minutes * 60_000)) as [
  Date,
  Date,
];
const time = (at: Date) => `${pad(at.getHours())}:${pad(at.getMinutes())}`;
const running: Shown = {
  id: 'running1234',
  title: 'Mentoring Bo / Jo',
  day: `${from.getFullYear()}-${pad(from.getMonth() + 1)}-${pad(from.getDate())}`,
  from: time(from),
  to: time(to),
  people: [{ name: 'Bo Lind', email: 'bo@example.com' }],
  link: 'https://meet.google.com/kqv-mzta-xwe',
};
const open = t('page.open');

/** What the page's user sees of Cairn, and what room it takes. */
const traces = `JSON.stringify([
  [...document.querySelectorAll('[data-cairn]')].filter((host) => host.getClientRects().length).length,
  parseFloat(getComputedStyle(document.documentElement).marginRight),
])`;
const NOTHING = '[0,0]';

describe.each<BrowserName>(['chrome', 'firefox'])('Cairn in pages in %s', (browser) => {
  let cairn: Cairn;
  let desk: Page;
  let page: Page;
  const go = async (address: string) => {
    const opened = await cairn.session.browser.newPage();
    await opened.setViewport({ width: 1200, height: 750 });
    await opened.goto(address);
    return opened;
  };
  const toDesk = async () => {
    desk = await cairn.session.open('desk', '#settings');
    await seeText(desk, t('desk.set.sites'));
  };
  const site = (name: string) => desk.locator(byRole('checkbox', name));
  const turn = async (name: string) => {
    await desk.bringToFront();
    await site(name).click();
  };
  /** Opens the event as a user does; both calendars know it by its title. */
  const openEvent = async (calendar: Page) => {
    await calendar.bringToFront();
    await calendar.keyboard.press('Escape');
    const chip = `::-p-xpath(//*[@data-eventchip][span="${running.title}"] | //*[@data-calitemid]//span[.="${running.title}"])`;
    await calendar.locator(chip).click();
  };
  const clean = (one: Page) =>
    vi.waitFor(async () => expect(await one.evaluate(traces)).toBe(NOTHING), 5_000);

  /** Presses the button; the panel then stands at the page's right edge, and the page makes room under its strict policy. */
  const openPanel = async () => {
    await pressButton(desk, page, CALENDAR, open);
    const panel = await panelIn(page);
    await vi.waitFor(async () =>
      expect(await panel.evaluate('document.body.innerText')).toContain(running.title),
    );
    expect(await page.evaluate(traces)).toBe('[2,392]');
  };

  beforeAll(async () => {
    const hosts = ['calendar.google.com', 'outlook.office.com', 'meet.google.com'];
    cairn = await startCairn({ browser, hosts });
    const { session, standIn } = cairn;
    const events = { events: [running], fillers: 20 };
    standIn.on(`${CALENDAR}*`, serving(googlePage(events)));
    standIn.on(`${OUTLOOK}*`, serving(outlookPage(events)));
    standIn.on(`${MEET}*`, serving(callFixture(meetPage, 'before')));
    page = await go(`${CALENDAR}calendar/u/0/r/week`);
    await toDesk();
    if (browser === 'chrome') {
      await desk.evaluate('chrome.storage.local.set({ settings: { inPage: true } })');
      await session.allowHost(`${CALENDAR}*`);
    }
  });
  afterAll(() => cairn?.stop());

  it('is let in by the browser’s own question, into the page that is open', async () => {
    await openEvent(page);
    expect(await page.evaluate(traces)).toBe(NOTHING);
    const asked = browser === 'firefox' ? sayYes(cairn.session) : null;
    await turn('Google Calendar');
    if (asked) expect(await asked).toContain('calendar.google.com');
    if (browser === 'firefox') await cairn.session.allowHost('');
    await openPanel();
    await picture(page, `page-life-${browser}`);
  });

  it('leaves nothing in view once it is turned off in the browser, and comes back with it', async () => {
    await cairn.session.turn(false);
    await clean(page);
    await cairn.session.turn(true);
    await toDesk();
    await openEvent(page);
    await openPanel();
  });

  it('goes without a trace when its access is taken back in the browser’s settings', async () => {
    await cairn.session.takeHost(`${CALENDAR}*`);
    await clean(page);
    expect(await page.evaluate("document.querySelector('[data-cairn]')")).toBeNull();
    const off = () =>
      desk.$eval(byRole('checkbox', 'Google Calendar'), (box) => !box.matches(':checked'));
    await vi.waitFor(async () => expect(await off()).toBe(true), 5_000);
  });

  // Chromium is driven in Outlook and in calls elsewhere.
  it.runIf(browser === 'firefox')('is in Outlook, too', async () => {
    await turn('Outlook');
    const outlook = await go(`${OUTLOOK}calendar/view/week`);
    await openEvent(outlook);
    await pressButton(desk, outlook, OUTLOOK, open);
    await panelIn(outlook);
  });

  it.runIf(browser === 'firefox')(
    'stands beside a call, and beside the panel when it ends',
    async () => {
      await turn('Google Meet');
      const call = await go(meetPage.address('before'));
      await pressButton(desk, call, MEET, t('page.beside'));
      const panel = await panelIn(call);
      await call.evaluate("standIn.go('in')");
      await call.evaluate("standIn.go('left')");
      await pressButton(desk, call, MEET, t('page.closing'));
      await vi.waitFor(
        async () =>
          expect(await panel.evaluate('document.body.innerText')).toContain(
            t('panel.closing.useful'),
          ),
        5_000,
      );
      await picture(call, 'page-life-call');
    },
  );

  // Chromium's menu is out of a driver's reach.
  it.runIf(browser === 'firefox')(
    'begins a line in the popup by a right click on a page that it has no access to',
    async () => {
      await openEvent(page);
      const title = "document.querySelector('#rAECCd')";
      await page.waitForFunction(`${title}?.textContent === ${JSON.stringify(running.title)}`);
      await page.evaluate(`getSelection().selectAllChildren(${title})`);
      await (await page.$('#rAECCd'))?.click({ button: 'right', offset: { x: 5, y: 5 } });
      await chooseInMenu(cairn.session, ['Cairn', t('menu.action'), t('menu.else')]);
      const begun = () =>
        desk.evaluate(
          "browser.extension.getViews({ type: 'popup' })[0]?.document.querySelector('.txt')?.value",
        );
      await vi.waitFor(async () => expect(await begun()).toBe(running.title), 5_000);
    },
  );
});
