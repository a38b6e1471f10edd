import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { MINUTE } from '@/lib/shared/time';
import { byRole, seeText } from '@/scripts/driver/actions';
import { axeFindings } from './harness/axe';
import { type Cairn, startCairn } from './harness/cairn';
import { databaseMade, putRows, type Raw } from './harness/database';
import { picture } from './harness/picture';
import { actionRow, goalRow, meetingRow, partnerRow } from './harness/rows';

const t = createTranslate();
const DAY = 86_400_000;
const LATER = { timeout: 20_000 };

let cairn: Cairn;
let desk: Page;

const priya = partnerRow({ rhythmDays: 14, splitPartner: 80 });
const tom = partnerRow({ name: 'Tomasz Zieliński', emails: [], chair: 'mentee', rhythmDays: 30 });

/** A year and a half of two relationships, a little uneven. */
async function layOut() {
  const disk = await cairn.session.open('popup');
  await databaseMade(disk);
  const at = (n: number) => Date.now() - DAY - n * 16 * DAY;
  const meetings = Array.from({ length: 34 }, (_, n) =>
    meetingRow(n % 3 === 2 ? tom : priya, {
      start: at(n),
      end: at(n) + (n % 4 === 0 ? 90 : 50) * MINUTE,
      status: 'held',
      talk: { me: (8 + (n % 5) * 3) * MINUTE, partner: 32 * MINUTE },
    }),
  );
  const actions = meetings.flatMap((meeting, n) =>
    [0, 1, 2].map((k) => {
      const done = (n + k) % 5 !== 0;
      const due = new Date(meeting.start + 9 * DAY).toISOString().slice(0, 10);
      const doneAt = done ? meeting.start + (4 + ((n * k) % 8)) * DAY : null;
      return actionRow(n % 3 === 2 ? tom : priya, {
        ...{ meetingId: meeting.id, createdAt: meeting.start, due, doneAt },
        owner: k === 0 ? 'me' : 'partner',
        proposedBy: n < 12 || k === 1 ? 'partner' : 'me',
        status: done ? 'done' : 'open',
      });
    }),
  );
  const goals = [400, 300, 120, 60].map((ago, n) =>
    goalRow(priya, {
      createdAt: Date.now() - ago * DAY,
      updatedAt: Date.now() - (ago - 50) * DAY,
      status: n < 2 ? 'reached' : 'active',
    }),
  );
  const tables = { partners: [priya, tom], meetings, actions, goals };
  for (const name of ['partners', 'meetings', 'actions', 'goals'] as const)
    await putRows(disk, name, tables[name] as unknown as Raw[]);
  await disk.close();
}

const past = () =>
  desk.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  ) as Promise<number>;

async function drawn(many: number) {
  await desk.waitForFunction(
    `(() => {
      const all = [...document.querySelectorAll('.in-chart')];
      const fits = (one) => Math.abs(one.clientWidth - one.firstElementChild.getAttribute('width')) < 1;
      return all.length === ${many} && all.every(fits);
    })()`,
    LATER,
  );
}

beforeAll(async () => {
  cairn = await startCairn();
  await layOut();
  desk = await cairn.session.open('desk', '#insights');
});
afterAll(() => cairn?.stop());

describe('insights', () => {
  it('show six pictures over all partners that fit at 320 px and with letters twice as large', async () => {
    await drawn(6);
    expect(await axeFindings(desk)).toEqual([]);
    await picture(desk, 'insights-wide');
    await desk.setViewport({ width: 320, height: 900 });
    await drawn(6);
    expect(await past()).toBe(0);
    await picture(desk, 'insights-320');
    await desk.evaluate(`document.documentElement.style.fontSize = '200%'`);
    await drawn(6);
    expect(await past()).toBe(0);
    await picture(desk, 'insights-320-large');
    await desk.evaluate(`document.documentElement.style.fontSize = ''`);
    await desk.setViewport({ width: 1180, height: 900 });
    await drawn(6);
  });

  it('are there for one partner, in the dark and by years, with a table behind each picture', async () => {
    await cairn.session.colours(desk, 'dark');
    await desk.evaluate(`location.hash = 'partner/${priya.id}'`);
    await desk.waitForSelector(`a[href$="/insights"]`, LATER);
    await desk.evaluate(`document.querySelector('a[href$="/insights"]').click()`);
    await drawn(6);
    await desk.evaluate(
      `document.querySelectorAll('.in details').forEach((one) => { one.open = true; })`,
    );
    expect(await axeFindings(desk, { other: 'colours' })).toEqual([]);
    await picture(desk, 'insights-partner-dark');
    await cairn.session.colours(desk, 'light');
    await desk.select('.in-page select', 'year');
    await desk.waitForFunction(
      `document.querySelector('.in table th')?.textContent === ${JSON.stringify(t('insights.year'))}`,
      LATER,
    );
    await picture(desk, 'insights-partner-years');
  });

  it('go into a picture, a drawing and a list of numbers', async () => {
    const section = '[data-insight="hours"] ';
    for (const what of ['png', 'svg', 'csv']) {
      await desk
        .locator(`${section}::-p-aria([name="${what.toUpperCase()}"][role="button"])`)
        .click();
      await seeText(desk, t('insights.said', { file: `cairn-insights-hours.${what}` }));
    }
    expect(await desk.$(byRole('button', t('signs.print')))).toBeTruthy();
  });
});
