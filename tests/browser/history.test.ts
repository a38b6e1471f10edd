import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDate } from '@/lib/shared/time';
import type { BrowserName } from '@/scripts/driver/session';
import { type Cairn, startCairn } from './harness/cairn';
import { databaseMade, putRows, type Raw } from './harness/database';
import { meetingRow, noteRow, partnerRow } from './harness/rows';

const WEEK = 7 * 86_400_000;
const MANY = 400;
const FAR = 280;

let cairn: Cairn;
let desk: Page;
const priya = partnerRow({ name: 'Priya Raman' });
const meetings = Array.from({ length: MANY }, (_, n) => {
  const start = Date.now() - (n + 1) * WEEK;
  return meetingRow(priya, { start, end: start + 3_600_000, status: 'held' });
});
// No two notes are of one height: what stands above grows by what nobody can guess.
const notes = meetings.map((meeting, n) =>
  noteRow(meeting, { markdown: 'Words of it. '.repeat(10 + 20 * (n % 7)) }),
);
const entry = (at: number) => `document.getElementById('meeting-${meetings[at]?.id}')`;

/** Whether a meeting's entry stands at the top of the window and has the focus, once the page has been laid out. */
const inPlace = (at: number) =>
  desk.evaluate(`new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() =>
    done(Math.abs(${entry(at)}?.getBoundingClientRect().top) < 2 && document.activeElement.closest('[id]') === ${entry(at)}))))`);

async function layOut(browser: BrowserName): Promise<void> {
  cairn = await startCairn({ browser });
  desk = await cairn.session.open('desk');
  await databaseMade(desk);
  await putRows(desk, 'partners', [priya] as Raw[]);
  await putRows(desk, 'meetings', meetings as Raw[]);
  await putRows(desk, 'noteBlocks', notes as unknown as Raw[]);
}

const soon = (look: () => Promise<unknown>) => expect.poll(look, { timeout: 15_000 });

/**
 * Gives the way through the history a day, as the browser's own field for dates does, and goes there. Nothing is looked for
 * by its name: in so large a page that takes Firefox too long.
 */
async function jumpTo(day: string): Promise<void> {
  await desk.locator('.dk-jump > summary').click();
  await desk.waitForSelector('.dk-jump input[type=date]', { visible: true });
  await desk.evaluate(
    `(() => {
      const field = document.querySelector('.dk-jump input[type=date]');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, '${day}');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })()`,
  );
  await desk.waitForSelector('.dk-jump form .fh');
  await desk.locator('.dk-jump form button').click();
}

describe.each<BrowserName>(['chrome', 'firefox'])('a long history in %s', (browser) => {
  beforeAll(() => layOut(browser));
  afterAll(() => cairn?.stop());

  it('keeps who comes to a meeting of years ago in its place, while all that is newer comes above it', async () => {
    await desk.evaluate(`location.hash = 'partner/${priya.id}/${meetings[FAR]?.id}'`);
    await desk.waitForFunction(entry(FAR));
    await desk.waitForFunction(`${entry(100)} && ${entry(MANY - 1)}`, { timeout: 60_000 });
    expect(await inPlace(FAR)).toBe(true);
    await desk.mouse.wheel({ deltaY: -400 });
    await desk.waitForFunction(`${entry(FAR)}.getBoundingClientRect().top > 300`);
  });

  it('leads to a day that is typed, to the meeting before it where none was, and back to the latest', async () => {
    const dayOf = (at: number, days = 0) =>
      localDate(Number(meetings[at]?.start) + (days * WEEK) / 7);
    await jumpTo(dayOf(120));
    await soon(() => inPlace(120)).toBe(true);
    await jumpTo(dayOf(330, 3));
    await soon(() => inPlace(330)).toBe(true);
    await desk.locator('.dk-jump > summary').click();
    await desk.locator('.dk-jump .sh > button').click();
    await soon(() => inPlace(0)).toBe(true);
  });
});
