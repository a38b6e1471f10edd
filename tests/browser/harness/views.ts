import type { Page } from 'puppeteer-core';
import { importFile } from '@/scripts/driver/actions';
import type { Surface } from '@/scripts/driver/session';
import { accountRows } from './account-rows';
import type { Cairn } from './cairn';
import { putRows } from './database';
import { layOutPractice, type Practice } from './practice';
import { calendarFile } from './sample';
import { layOut } from './scene';

export type Rows = Awaited<ReturnType<typeof layOut>> & Partial<Practice>;

export interface View {
  name: string;
  surface: Surface;
  /** With its `#`; made of the rows laid out, where it names one. */
  hash?: string | ((rows: Rows) => string);
  /** The part that axe-core looks at, where the rest is covered for a moment; none: the whole page. */
  within?: string;
  /** Opens what the page hides at first. */
  reach?(page: Page): Promise<unknown>;
  /** Getting there changes what other pages show: it is opened once they are closed. */
  alone?: true;
}
const panel = (name: string, reach?: View['reach']): View => ({
  name: `panel, ${name}`,
  surface: 'sidepanel',
  ...(reach ? { reach } : {}),
});
const desk = (place: string): View => ({
  name: `desk, ${place}`,
  surface: 'desk',
  hash: `#${place}`,
});

const press = (selector: string) => async (page: Page) => {
  await page.locator(selector).click();
};
const typing = async (page: Page) => {
  await page.locator('[data-field="write"]').click();
  await page.keyboard.type('@Priya Cairn 2030-05-17');
  await page.waitForSelector('.line-chips [data-part="due"]');
  // The next view begins with an empty line again.
  await page.evaluate("localStorage.removeItem('cairn.unsent')");
};
const searching = async (page: Page) => {
  await page.keyboard.down('Control');
  await page.keyboard.press('k');
  await page.keyboard.up('Control');
  await page.locator('.sr-sheet input').fill('reading');
  await page.waitForSelector('.sr-hit');
};
const closing = (page: Page) => page.locator('.menu summary').click();
// "Not yet" is remembered: what the page before has put off stands behind its offer.
const toClosing = async (page: Page) => {
  await page.waitForSelector('.closing-top, .closing-offer');
  if (await page.$('.closing-offer')) await press('.closing-offer button')(page);
  await page.waitForSelector('.closing-top');
};
const putOffClosing = async (page: Page) => {
  await toClosing(page);
  await press('.dock .go button + button')(page);
  await page.waitForSelector('.closing-offer');
};

/** What goes with an account, and the log of its rounds, both open. */
const leaving = async (page: Page) => {
  await page.locator('.dk-signed .dk-answers button + button[aria-expanded]').click();
  await page.locator('.dk-rounds summary').click();
  await page.waitForSelector('.dk-signed .dk-inset ul');
};

/** One of the pages of a relationship in which every part of the practice is in use. */
const ofPartner = (name: string, path: (rows: Rows) => string, reach?: View['reach']): View => ({
  name: `desk, ${name}`,
  surface: 'desk',
  hash: (rows) => `#partner/${rows.partner.id}${path(rows)}`,
  ...(reach ? { reach } : {}),
});
const pictured = async (page: Page) => {
  await page.waitForFunction(
    "document.querySelector('.in-chart') && !document.querySelector('.in-wait')",
  );
  await folded(page);
};
const folded = (page: Page) =>
  page.evaluate("document.querySelectorAll('main details').forEach((one) => { one.open = true })");

/** Every page in the states that a user meets, grouped by what lies on disk: each group is one browser. */
export const scenes: Record<
  string,
  { prepare(cairn: Cairn): Promise<Rows | undefined>; views: View[] }
> = {
  'nothing yet': {
    prepare: async () => undefined,
    views: [
      panel('nothing ahead'),
      { name: 'popup, nothing logged', surface: 'popup' },
      ...['welcome', 'found', 'partners', 'calendars', 'owed', 'settings'].map(desk),
    ],
  },
  'the sample calendar': {
    prepare: async (cairn) => {
      const page = await cairn.session.open('desk');
      await importFile(page, await calendarFile(cairn));
      await page.close();
      return undefined;
    },
    views: [
      panel('running'),
      { name: 'popup', surface: 'popup' },
      ...['found', 'partners', 'calendars', 'owed', 'settings'].map(desk),
    ],
  },
  'a meeting soon': {
    prepare: ({ session }) => layOut(session, { startsIn: 12 }),
    views: [
      panel('preparing'),
      {
        name: 'desk, preparing',
        surface: 'desk',
        hash: ({ meeting }) => `#prepare/${meeting.id}`,
      },
    ],
  },
  'a meeting that runs': {
    prepare: ({ session }) => layOut(session, { startsIn: -10 }),
    views: [
      panel('live'),
      panel('a line being typed', typing),
      panel('an action opened', press('.onfocus[aria-expanded]')),
      { ...panel('the menu', closing), within: '.menu' },
      { ...panel('the search', searching), within: '.sr-sheet' },
      {
        name: 'desk, one partner',
        surface: 'desk',
        hash: ({ partner }) => `#partner/${partner.id}`,
      },
      { ...desk('search/reading'), reach: (page) => page.waitForSelector('.sr-hit') },
      {
        ...desk('settings'),
        name: 'desk, locking a copy',
        reach: press('div:has(> details.dk-fold) > .btn.quiet'),
      },
    ],
  },
  'a meeting about to end': {
    prepare: ({ session }) => layOut(session, { startsIn: -56 }),
    views: [
      panel('closing', toClosing),
      { ...panel('closing put off', putOffClosing), alone: true },
    ],
  },
  'the whole practice': {
    prepare: (cairn) => layOutPractice(cairn),
    views: [
      ofPartner('a full relationship', () => ''),
      ofPartner('the plan', () => '/plan'),
      ofPartner('signs', () => '/signs', folded),
      ofPartner('insights', () => '/insights', pictured),
      ofPartner('a review', ({ sessions }) => `/session/${sessions?.review}`, folded),
      ofPartner('a negotiation', ({ sessions }) => `/session/${sessions?.negotiation}`, folded),
      ofPartner('the way on paper', () => '/paper/journey'),
      { ...desk('questions'), reach: (page) => page.waitForSelector('.qs-search') },
      ...['objectives', 'network'].map(desk),
    ],
  },
  'a meeting tomorrow': {
    prepare: async ({ session }) => {
      const rows = await layOut(session, { startsIn: 1500 });
      const { signIns, calendarAccounts, syncLog } = accountRows();
      await putRows(rows.disk, 'signIns', signIns);
      await putRows(rows.disk, 'calendarAccounts', calendarAccounts);
      await putRows(rows.disk, 'syncLog', syncLog);
      return rows;
    },
    views: [
      panel('idle'),
      { name: 'popup, a meeting ahead', surface: 'popup' },
      { ...desk('calendars'), name: 'desk, an account', reach: leaving },
    ],
  },
};

export const addressOf = ({ hash }: View, rows: Rows | undefined) =>
  typeof hash === 'function' ? rows && hash(rows) : hash;
