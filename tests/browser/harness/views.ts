import type { Page } from 'puppeteer-core';
import { importFile } from '@/scripts/driver/actions';
import { accountRows } from './account-rows';
import type { Cairn } from './cairn';
import { putRows } from './database';
import { chooseOwnFolder } from './own-folder';
import { layOutPractice } from './practice';
import { calendarFile } from './sample';
import { layOut } from './scene';
import { handedOver } from './views/handover';
import { locked, lockOn, lockTurnedOn } from './views/lock';
import { desk, ofPartner, panel, press, type Rows, type Scene, type View } from './views/view';

export type { Rows, View } from './views/view';

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

const pictured = async (page: Page) => {
  await page.waitForFunction(
    "document.querySelector('.in-chart') && !document.querySelector('.in-wait')",
  );
  await folded(page);
};
const folded = (page: Page) =>
  page.evaluate("document.querySelectorAll('main details').forEach((one) => { one.open = true })");

/** A folder for backups, with one in it. */
const withBackups = async ({ session }: Cairn) => {
  const page = await session.open('desk', '#settings');
  await page.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name }) => name === 'cairn-backup'),
  );
  await chooseOwnFolder(page);
  await page.reload();
  await page.waitForSelector('.dk-backups', { visible: false });
  await page.close();
};
const lookingAt = async (page: Page) => {
  await page.waitForSelector('.dk-backups', { visible: false });
  await folded(page);
  await press('.dk-backups .btn')(page);
  // While it is read a bar stands there.
  await page.waitForFunction(
    "document.querySelector('.dk-inset h2') && !document.querySelector('.dk-inset progress')",
  );
};

const inHistory = async (page: Page) => {
  await page.waitForSelector('.dk-history details');
  await folded(page);
};

/** Every page in the states that a user meets, grouped by what lies on disk: each group is one browser. */
export const scenes: Record<string, Scene> = {
  'nothing yet': {
    prepare: async () => undefined,
    views: [
      panel('nothing ahead'),
      { name: 'popup, nothing logged', surface: 'popup' },
      ...['welcome', 'found', 'partners', 'calendars', 'owed', 'settings'].map(desk),
      ...lockTurnedOn,
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
        ...desk('search/with:priya due:never wine'),
        name: 'desk, nothing found',
        reach: (page) => page.waitForSelector('.sr .emp'),
        typed: 'never wine',
      },
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
      { ...ofPartner('the history', () => '', inHistory), within: '.dk-history' },
      { ...desk('insights'), name: 'desk, insights over all', reach: pictured },
      { ...desk('questions'), reach: (page) => page.waitForSelector('.qs-search') },
      ...['objectives', 'network'].map(desk),
    ],
  },
  'a meeting tomorrow': {
    prepare: async (cairn) => {
      const rows = await layOut(cairn.session, { startsIn: 1500 });
      const { signIns, calendarAccounts, syncLog } = accountRows();
      await putRows(rows.disk, 'signIns', signIns);
      await putRows(rows.disk, 'calendarAccounts', calendarAccounts);
      await putRows(rows.disk, 'syncLog', syncLog);
      await withBackups(cairn);
      return rows;
    },
    views: [
      panel('idle'),
      { name: 'popup, a meeting ahead', surface: 'popup' },
      { ...desk('calendars'), name: 'desk, an account', reach: leaving },
      {
        ...desk('settings'),
        ...{ name: 'desk, backups and one of them looked at', reach: lookingAt },
        // The folder and its files.
        typed: 'Backups json',
      },
    ],
  },
  'a handover': handedOver,
  'a lock that is open': lockOn,
  'a lock that is shut': locked,
};

export const addressOf = ({ hash }: View, rows: Rows | undefined) =>
  typeof hash === 'function' ? rows && hash(rows) : hash;

/** Words on these pages that the user typed, and that are not on disk. */
export const typedWords = (views: readonly View[]) =>
  views.flatMap(({ typed = '' }) => typed.toLowerCase().match(/[a-z]{2,}/g) ?? []);
