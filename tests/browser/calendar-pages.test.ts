import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chipSelector } from '@/lib/page/calendar/chips';
import type { PageEvent } from '@/lib/page/types';
import type { Shown } from '../stand-ins/pages/events';
import { pageOf as googlePage } from '../stand-ins/pages/google-calendar';
import { pageOf as outlookPage } from '../stand-ins/pages/outlook';
import { serving } from '../stand-ins/pages/serve';
import { type Cairn, startCairn } from './harness/cairn';
import { isolatedWorld, scriptOf } from './harness/isolated';

const GOOGLE = 'https://calendar.google.com/calendar/u/0/r/week';
const OUTLOOK = 'https://outlook.office.com/calendar/view/week';
const mentoring: Shown = {
  id: '0abcdefghij',
  occurrence: '20261124T090000Z',
  title: 'Mentoring: Ana & Ben',
  day: '2026-11-24',
  from: '10:00',
  to: '10:30',
  people: [{ name: 'Ana', email: 'ana@firm.example' }],
  link: 'https://meet.google.com/abc-defg-hij',
};
const known = {
  uid: '0abcdefghij@google.com',
  recurrenceId: '2026-11-24T09:00:00Z',
  key: `AAMkAGI2${btoa('0abcdefghij20261124T090000Z')}`,
};
const CHIP = chipSelector('google-calendar', known) ?? '';
const OUTLOOK_CHIP = chipSelector('outlook', known) ?? '';

let cairn: Cairn;
let page: Page;
let script: string;
beforeAll(async () => {
  [cairn, script] = await Promise.all([
    startCairn(),
    scriptOf('tests/page/calendar/read-opened.ts', 'reading'),
  ]);
  const events = { events: [mentoring], fillers: 500 };
  cairn.standIn.on('https://calendar.google.com/*', serving(googlePage(events)));
  cairn.standIn.on('https://outlook.office.com/*', serving(outlookPage(events)));
  page = await cairn.session.browser.newPage();
});
afterAll(() => cairn?.stop());

/** Goes to a page, opens the event there, and gives what reads it, from a world of its own. */
async function openAt(address: string, chip: string) {
  await page.goto(address);
  const run = await isolatedWorld(page, script);
  const read = () =>
    run<PageEvent | 'unreadable' | null>(
      '(() => { const o = reading.readOpened(document); return o?.event ?? o })()',
    );
  expect(await read()).toBeNull();
  await page.locator(chip).click();
  await expect.poll(read).toMatchObject({ title: mentoring.title });
  return { run, read };
}

/** Milliseconds that one look takes, of many. */
const LOOK = `(() => {
  const start = performance.now();
  for (let at = 0; at < 50; at++) reading.readOpened(document);
  return (performance.now() - start) / 50;
})()`;

it('reads an opened event from a world of its own, among 500, in little time', async () => {
  const google = await openAt(GOOGLE, CHIP);
  expect(await google.read()).toMatchObject({
    uid: known.uid,
    recurrenceId: known.recurrenceId,
    people: mentoring.people,
    joinUrl: mentoring.link,
  });
  expect(await google.run<number>(LOOK)).toBeLessThan(5);
  await page.keyboard.press('Escape');
  expect(await google.read()).toBeNull();
  expect(await google.run<number>(LOOK)).toBeLessThan(1);
  await page.keyboard.press('m');
  await page.locator(CHIP).click();
  await expect.poll(google.read).toMatchObject({ title: mentoring.title });
  await page.keyboard.press('e');
  await expect.poll(google.read).toMatchObject({ when: 'Nov 24, 2026 10:00 AM – 10:30 AM' });
  const outlook = await openAt(OUTLOOK, OUTLOOK_CHIP);
  expect(await outlook.read()).toMatchObject({
    key: known.key,
    when: expect.stringContaining('11/24'),
  });
  expect(await outlook.run<number>(LOOK)).toBeLessThan(20);
});

it('is misled by no form or image that is named after what it reads with', async () => {
  const { read } = await openAt(GOOGLE, CHIP);
  const shadowed = await page.evaluate(() => {
    const names =
      'querySelector querySelectorAll createTreeWalker documentElement closest matches getAttribute checkVisibility textContent children nodeType';
    const dialog = document.querySelector('[role=dialog]');
    const form = document.createElement('form');
    form.setAttribute('role', 'dialog');
    form.append(...(dialog?.childNodes ?? []));
    dialog?.replaceWith(form);
    for (const name of names.split(' ')) {
      for (const [place, tag] of [
        [document.body, 'img'],
        [form, 'input'],
      ] as const) {
        const made = Document.prototype.createElement.call(document, tag);
        made.setAttribute('name', name);
        Node.prototype.appendChild.call(place, made);
      }
    }
    return [typeof document.querySelectorAll, typeof form.closest];
  });
  expect(shadowed).toEqual(['object', 'object']);
  expect(await read()).toMatchObject({ uid: known.uid, title: mentoring.title });
});

it('imitates what the hosts take out: a list’s foreign nodes, the body’s foreign children', async () => {
  await openAt(GOOGLE, CHIP);
  await page.evaluate(() => {
    const list = document.querySelector('[jsname=list]');
    for (const place of [list, list?.closest('[role=dialog]')]) {
      place?.append(document.createElement('x-foreign'));
    }
  });
  const foreign = () =>
    page.$$eval('x-foreign', (all) => all.map((one) => one.parentElement?.role));
  await expect.poll(foreign).toEqual(['dialog']);
  await openAt(OUTLOOK, OUTLOOK_CHIP);
  await page.evaluate(() => {
    for (const place of [document.body, document.documentElement]) {
      place.append(document.createElement('x-foreign'));
    }
  });
  await expect
    .poll(() => page.$$eval('x-foreign', (all) => all.map((one) => one.parentElement?.localName)))
    .toEqual(['html']);
});
