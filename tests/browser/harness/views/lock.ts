import type { Page } from 'puppeteer-core';
import type { Cairn } from '../cairn';
import { layOut } from '../scene';
import { desk, panel, press, type Scene, type View } from './view';

const PHRASE = 'four odd little words';

const choose = press('.dk-lock > div > .btn');
const submit = (page: Page) => page.keyboard.press('Enter');

/** Types a passphrase into each field of a form in the settings. */
async function type(page: Page, words: string) {
  await page.waitForSelector('.dk-lock form input');
  for (const field of await page.$$('.dk-lock form input:not([type=checkbox])')) {
    await field.click({ count: 3 });
    await field.type(words);
  }
}
const choosing = async (page: Page) => {
  await choose(page);
  await page.waitForSelector('.dk-lock form');
};
/** With a passphrase that is too short. */
const short = async (page: Page) => {
  await choosing(page);
  await type(page, 'four');
  await submit(page);
  await page.waitForSelector('.dk-lock [aria-invalid]');
};
const shownCode = async (page: Page) => {
  await choosing(page);
  await type(page, PHRASE);
  await submit(page);
  await page.waitForSelector('.dk-secret code');
};
const asked = async (page: Page) => {
  await shownCode(page);
  await press('.dk-lock .dk-do .btn.pri')(page);
  await type(page, 'OOOO');
  await submit(page);
  await page.waitForSelector('.dk-lock [aria-invalid]');
};

const more = async (page: Page) => {
  await press('.dk-lock summary')(page);
  await page.waitForSelector('.dk-lock details[open]');
};
/** One of the three changes, with the passphrase given. */
const changing = (nth: number, words: string, next: string) => async (page: Page) => {
  await more(page);
  await press(`.dk-lock details .btn:nth-child(${nth})`)(page);
  await type(page, words);
  await submit(page);
  await page.waitForSelector(next);
};

const settings = (name: string, reach: View['reach']): View => ({
  ...desk('settings'),
  ...{ name: `desk, ${name}`, within: '.dk-lock', reach },
});

/** Turns the lock on as a user does; every page then shows what it seals. */
async function turnOn(cairn: Cairn) {
  const rows = await layOut(cairn.session, { startsIn: 40 });
  const page = await cairn.session.open('desk', '#settings');
  await asked(page);
  await press('.dk-lock .btn.quiet')(page);
  const code = String(await page.$eval('.dk-secret code', (shown) => shown.textContent));
  await press('.dk-lock .dk-do .btn.pri')(page);
  await type(page, code.slice(-4));
  await submit(page);
  await page.waitForSelector('.dk-lock summary', { timeout: 60_000 });
  return { page, rows };
}

/** A lock that is being turned on. */
export const lockTurnedOn: View[] = [
  settings('a lock being chosen', short),
  settings('the recovery code', shownCode),
  settings('the recovery code asked for', asked),
];

/** A lock that is on and open. */
export const lockOn: Scene = {
  prepare: async (cairn) => {
    const { page, rows } = await turnOn(cairn);
    await page.close();
    return rows;
  },
  views: [
    settings('the lock', more),
    settings('another passphrase', changing(1, PHRASE, '.dk-lock [autocomplete="new-password"]')),
    settings('another recovery code', changing(2, PHRASE, '.dk-secret code')),
    settings('the lock turned off', changing(3, 'four', '.dk-lock [aria-invalid]')),
  ],
};

const wrong = async (page: Page) => {
  await page.locator('.lock form input').fill('four');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.lock [aria-invalid]');
};
const code = press('.lock > .btn.quiet');
const neither = async (page: Page) => {
  await code(page);
  await press('.lock > .btn.quiet:last-child')(page);
  await press('.lock-neither .btn')(page);
};

/** The screen that stands in place of everything. */
export const locked: Scene = {
  prepare: async (cairn) => {
    const { page, rows } = await turnOn(cairn);
    await press('.dk-lock > div > .btn')(page);
    await page.waitForSelector('.lock form');
    await page.close();
    await rows.disk.waitForSelector('.lock form');
    return rows;
  },
  views: [
    panel('locked', wrong),
    panel('locked, neither passphrase nor code', neither),
    { name: 'popup, locked', surface: 'popup', reach: code } as const,
    { ...desk('partners'), name: 'desk, locked' },
  ].map((view) => ({ ...view, anew: true })),
};
