import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
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

beforeAll(async () => {
  cairn = await startCairn();
  desk = await cairn.session.open('desk');
  await databaseMade(desk);
  await putRows(desk, 'partners', [priya] as Raw[]);
  await putRows(desk, 'meetings', meetings as Raw[]);
  await putRows(desk, 'noteBlocks', notes as unknown as Raw[]);
});
afterAll(() => cairn?.stop());

it('keeps who comes to a meeting of years ago in its place, while all that is newer comes above it', async () => {
  await desk.evaluate(`location.hash = 'partner/${priya.id}/${meetings[FAR]?.id}'`);
  await desk.waitForFunction(entry(FAR));
  await desk.waitForFunction(`${entry(100)} && ${entry(MANY - 1)}`, { timeout: 60_000 });
  const inPlace = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() =>
    done(Math.abs(${entry(FAR)}.getBoundingClientRect().top) < 2 && document.activeElement.closest('[id]') === ${entry(FAR)}))))`;
  expect(await desk.evaluate(inPlace)).toBe(true);
  await desk.mouse.wheel({ deltaY: -400 });
  await desk.waitForFunction(`${entry(FAR)}.getBoundingClientRect().top > 300`);
});
