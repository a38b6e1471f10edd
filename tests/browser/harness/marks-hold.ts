import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { putRows } from './database';
import { FILLERS_KNOWN, KNOWN, knowInOutlook, knownMeetings, MARKED, markedIn } from './marked';
import { lookFor, pressButton } from './page-button';
import type { Pages } from './pages';
import { picture } from './picture';

const t = createTranslate();
const GOOGLE = 'https://calendar.google.com/';
const OUTLOOK = 'https://outlook.office.com/';
const titles: readonly string[] = MARKED.map(({ title }) => title);
const soon = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 10_000 });

/** Both calendars' pages, open in a browser. */
export interface Calendars extends Pages {
  google: Page;
  outlook: Page;
}

/** Declares the tests of the marks on chips; they begin with no site turned on, and end with both calendars on. */
export function marksHold(scene: () => Calendars): void {
  const google = () => scene().google;
  const mine = async (page: Page) => (await markedIn(page)).filter((one) => titles.includes(one));
  const busy = async () =>
    (await markedIn(google())).filter((one) => one.startsWith('Busy')).length;
  const view = (page: Page, name: string) =>
    page.$eval(`[data-view=${name}]`, (button) => (button as HTMLElement).click());
  const scroll = (page: Page, top: number) =>
    page.$eval('[role=grid],[data-app-section]', (grid, to) => grid.scrollTo(0, to), top);
  const changed = () =>
    scene().desk.evaluate(
      "(globalThis.browser ?? chrome).runtime.sendMessage({ type: 'meetings-changed' })",
    );
  /** Opens an event; the page's chips and rows of a list are known by their title. */
  const open = (page: Page, title: string) =>
    page.$$eval(
      '[data-eventid],[data-calitemid] [role=button]',
      (chips, wanted) => {
        const chip = chips.find((one) => one.querySelector('span')?.textContent === wanted);
        (chip as HTMLElement | undefined)?.click();
      },
      title,
    );

  it('marks known meetings, and nothing else, in a page that was open before it was let in', async () => {
    await google().goto(`${GOOGLE}calendar/u/0/r/week`);
    expect(await markedIn(google())).toEqual([]);
    await putRows(scene().desk, 'meetings', knownMeetings);
    await scene().turn('Google Calendar');
    await soon(() => mine(google())).toEqual(KNOWN);
  });

  // All else here is written plain.
  it.each(['padded', 'url-safe'])(
    'marks them in every view and reads each, its ids written %s',
    async (writing) => {
      await google().goto(`${GOOGLE}calendar/u/0/r/agenda?writing=${writing}`);
      await soon(() => mine(google())).toEqual(KNOWN);
      expect(await busy()).toBe(FILLERS_KNOWN);
      for (const name of ['month', 'week']) {
        await view(google(), name);
        expect(await mine(google())).toEqual(KNOWN);
      }
      await google().bringToFront();
      await scene().said();
      const read: unknown[] = [];
      for (const title of KNOWN) {
        await open(google(), title);
        await soon(async () => {
          for (const { event } of await scene().said()) if (event) read.push(event);
          return read.length;
        }).toBe(KNOWN.indexOf(title) + 1);
      }
      const wanted = knownMeetings.slice(0, KNOWN.length).map(({ event }, n) => {
        const { uid, recurrenceId } = event ?? {};
        return { title: KNOWN[n], uid, recurrenceId };
      });
      expect(read).toMatchObject(wanted);
      await google().keyboard.press('Escape');
    },
  );

  it('stays right while nodes are used for others, and moves nothing', async () => {
    await google().bringToFront();
    await scroll(google(), 6000);
    await soon(() => mine(google())).toEqual([]);
    expect(await busy()).toBe(12);
    await scroll(google(), 0);
    await soon(() => mine(google())).toEqual(KNOWN);
    await view(google(), 'month');
    const moved = await google().evaluate(() => {
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
    const traces = await google().evaluate(() => [
      document.querySelectorAll('style').length,
      [...document.styleSheets, ...document.adoptedStyleSheets].length,
    ]);
    expect(traces).toEqual([1, 1]);
    await google().evaluate(() => {
      delete document.documentElement.dataset.cairnMarks;
      document.body.append(document.createElement('i'));
    });
    await soon(() => mine(google())).toEqual(KNOWN);
  });

  it('follows a yes at once, and what else becomes of a meeting', async () => {
    await view(google(), 'week');
    const coffee = 'Career chat';
    await open(google(), coffee);
    const tab = { desk: scene().desk, page: google(), address: GOOGLE };
    await pressButton(tab, t('page.maybe'), () => lookFor(tab, t('page.yes')));
    const isMarked = async () => expect(await mine(google())).toContain(coffee);
    await pressButton(tab, t('page.yes'), isMarked);
    await google().keyboard.press('Escape');
    const [first] = knownMeetings;
    await putRows(scene().desk, 'meetings', [{ ...first, status: 'cancelled' }]);
    await changed();
    await soon(() => mine(google())).not.toContain(KNOWN[0]);
    await putRows(scene().desk, 'meetings', [{ ...first }]);
    await changed();
    await soon(() => mine(google())).toContain(KNOWN[0]);
  });

  it('marks in Outlook what was opened there, and what a Microsoft calendar holds, in every view', async () => {
    const { outlook } = scene();
    await knowInOutlook(scene().desk);
    await scene().turn('Outlook');
    await outlook.goto(`${OUTLOOK}calendar/view/agenda`);
    await soon(() => mine(outlook)).toEqual(KNOWN.slice(0, 2));
    for (const name of ['month', 'week']) {
      await view(outlook, name);
      expect(await mine(outlook)).toEqual(KNOWN.slice(0, 2));
    }
    // A page behind another hears of no scrolling.
    await outlook.bringToFront();
    await scroll(outlook, 6000);
    await soon(() => mine(outlook)).toEqual([]);
    await scroll(outlook, 0);
    await soon(() => mine(outlook)).toEqual(KNOWN.slice(0, 2));
  });

  it.runIf(process.env.CAIRN_SHOTS)('is seen on every ground, beside the text', async () => {
    const page = google();
    const chips = `[data-eventchip]{width:150px;padding:2px 8px;box-sizing:border-box;border-radius:4px;overflow:hidden;white-space:nowrap;font-size:12px;line-height:18px}
      [data-eventchip]:nth-child(odd){background:#039be5;color:#fff} [data-eventchip]:nth-child(even){border:1px solid #7986cb}
      [data-eventchip] .x1{display:none} [role=grid]{display:flex;flex-wrap:wrap} [role=gridcell]{width:160px}`;
    for (const theme of ['light', 'dark'])
      for (const dir of ['ltr', 'rtl']) {
        await page.goto(`${GOOGLE}calendar/u/0/r/month?theme=${theme}&dir=${dir}`);
        await soon(() => mine(page)).toContain(KNOWN[1]);
        // Its policy takes no style that is written into it.
        await page.evaluate((css) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets.push(sheet);
        }, chips);
        await picture(page, `marks-${scene().cairn.session.name}-${theme}-${dir}`);
      }
  });
}
