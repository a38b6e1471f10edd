import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { importFile, seeText } from '@/scripts/driver/actions';
import { toIcs } from '@/scripts/sample/ics';
import { asked, type Cairn, startCairn } from './harness/cairn';
import { putRows, readRows } from './harness/database';
import { actionRow, goalRow, noteRow } from './harness/rows';
import { calendarFile } from './harness/sample';

const t = createTranslate();
const MARKUP = '<img src=x onerror="globalThis.pwned=1"><script>globalThis.pwned=1</script>';
const BIDI = '\u202E evil \u2066 \u200F';
const EMOJI = '👩🏽‍🏫🧗‍♀️';
const LINK = '[press me](javascript:globalThis.pwned=1) <iframe src="https://evil.example/">';
const HUGE = 'a'.repeat(100_000);

let cairn: Cairn;
let desk: Page;
beforeAll(async () => {
  cairn = await startCairn();
  desk = await cairn.session.open('desk');
});
afterAll(() => cairn?.stop());

function hostileCalendar(): string {
  const now = Date.now();
  const people = ['Jo Fraser', `Priya ${MARKUP}`];
  const start = now - 600_000;
  return toIcs(
    [
      {
        uid: 'markup',
        title: `Mentoring Priya / Jo ${MARKUP} ${BIDI} ${EMOJI}`,
        description: `Mentoring. ${MARKUP} ${LINK} ${HUGE}`,
        start,
        minutes: 60,
        people,
        location: `${MARKUP} javascript:globalThis.pwned=1`,
      },
      { uid: 'huge', title: `Mentoring ${HUGE}`, start: start + 86_400_000, minutes: 60, people },
    ],
    now,
  );
}

/** Nothing of the texts has become part of the page. */
async function expectOnlyText(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    pwned: 'pwned' in globalThis,
    foreign: [...document.querySelectorAll('img, iframe, object, script:not([src^="/"])')].length,
    links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .map(({ href }) => href)
      .filter((href) => /^(javascript|data|vbscript):/i.test(href)),
    wide: [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => `${element.tagName} in ${element.parentElement?.tagName}`)
      .slice(0, document.documentElement.scrollWidth > innerWidth ? 3 : 0),
  }));
  expect(found).toEqual({ pwned: false, foreign: 0, links: [], wide: [] });
}

it('shows hostile titles, names and places of a calendar as text', async () => {
  await importFile(desk, await calendarFile(cairn, hostileCalendar()));
  await seeText(desk, '<img src=x onerror=');
  await expectOnlyText(desk);
  await desk.locator(`aria/${t('start.found.confirm')}[role="button"]`).click();
  await seeText(desk, t('start.ready'));
  await expectOnlyText(desk);
  await desk.locator(`aria/${t('start.ready.meetings')}[role="button"]`).click();
  await seeText(desk, '<img src=x onerror=');
  await seeText(desk, EMOJI);
  await expectOnlyText(desk);
});

it('shows hostile notes, actions and goals as text, beside a hostile meeting', async () => {
  const [partner] = await readRows(desk, 'partners');
  const meetings = await readRows(desk, 'meetings');
  const running = meetings.find(({ start }) => Number(start) < Date.now());
  expect(running).toBeDefined();
  const of = { partnerId: String(partner?.id) };
  const base = { ...of, id: String(partner?.id) } as unknown as Parameters<typeof actionRow>[0];
  await putRows(desk, 'actions', [
    actionRow(base, { text: `Send ${MARKUP} ${BIDI}`, detail: LINK }),
  ]);
  await putRows(desk, 'goals', [goalRow(base, { text: `Grow ${MARKUP} ${HUGE}` })]);
  const meeting = { id: String(running?.id) } as unknown as Parameters<typeof noteRow>[0];
  await putRows(desk, 'noteBlocks', [noteRow(meeting, { markdown: `${MARKUP} ${LINK} ${EMOJI}` })]);
  for (const surface of ['sidepanel', 'popup'] as const) {
    const page = await cairn.session.open(surface);
    await page.setViewport({ width: 320, height: 900 });
    await seeText(page, surface === 'popup' ? 'Priya' : `Send ${MARKUP.slice(0, 20)}`);
    await expectOnlyText(page);
    await page.close();
  }
  expect(asked(cairn)).toEqual([]);
});
