import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { byRole, importFile, seeText } from '@/scripts/driver/actions';
import { RUNNING_TITLE } from '@/scripts/sample/calendar';
import { toIcs } from '@/scripts/sample/ics';
import { type Cairn, startCairn } from './harness/cairn';
import { dropRow, readRows } from './harness/database';
import { unfit } from './harness/fit';
import { newcomer } from './harness/newcomer';
import { calendarFile } from './harness/sample';

const t = createTranslate();
const DAY = 86_400_000;

describe('each step of the first run', () => {
  let cairn: Cairn;
  let desk: Page;
  beforeAll(async () => {
    cairn = await startCairn();
    desk = await cairn.session.open('desk');
  });
  afterAll(() => cairn?.stop());

  it('is fit for every reader', async () => {
    const hand = newcomer('look');
    const found: string[] = [];
    const lookAt = async (name: string) => {
      found.push(...(await unfit(cairn.session, desk, name)));
    };
    await seeText(desk, t('desk.welcome.head'));
    await hand.press(desk, t('desk.source.go'));
    await seeText(desk, t('desk.source.empty'));
    await lookAt('welcome');
    // What it said of the empty field must not be taken for what it says of the file.
    await desk.reload();
    await importFile(desk, await calendarFile(cairn));
    await seeText(desk, RUNNING_TITLE);
    await lookAt('found');
    await hand.press(desk, t('start.found.confirm'));
    await seeText(desk, t('start.ready'));
    await lookAt('ready');
    await hand.press(desk, t('start.ready.meetings'));
    await seeText(desk, t('desk.found.recognised'));
    expect(found).toEqual([]);
  });

  it('has its button in view and free of the focus, whatever ten series take up', async () => {
    await desk.close();
    desk = await cairn.session.open('desk', '#welcome');
    const names = 'Amina Bela Chen Dana Emre Finn Gita Hugo Ines Jonas'.split(' ');
    const events = names.map((name, n) => ({
      uid: `ten-${name}`,
      title: `Mentoring ${name}`,
      start: Date.now() + (n + 1) * DAY,
      minutes: 30,
      rule: 'FREQ=WEEKLY',
      people: [name],
    }));
    // Under its own name: a different file of the same name is asked about first.
    await importFile(desk, await calendarFile(cairn, toIcs(events, Date.now()), 'ten.ics'));
    await seeText(desk, 'Jonas');
    const foot = await desk.waitForSelector('.dk-foot');
    const low = () => foot?.evaluate((part) => part.getBoundingClientRect().bottom);
    const hidden = () =>
      foot?.evaluate((part) => {
        const on = document.activeElement;
        const covered = on?.getBoundingClientRect().bottom ?? 0;
        return !part.contains(on) && covered > part.getBoundingClientRect().top;
      });
    for (const [width, height] of [
      [1000, 700],
      [320, 800],
    ] as const) {
      await desk.setViewport({ width, height });
      await desk.evaluate('scrollTo(0, 0)');
      expect(await low(), `${width}`).toBeLessThanOrEqual(height);
      await desk.focus('.dk-first summary');
      for (let n = 0; n < 12; n += 1) {
        await desk.keyboard.press('Tab');
        expect(await hidden(), `${width}, ${n}`).toBe(false);
      }
    }
    await desk.setViewport({ width: 1280, height: 900 });
  });

  it.each([
    ['no mentoring', 'Dentist', t('start.found.none'), t('start.found.go'), t('start.ready.none')],
    [
      'later',
      'Mentoring Priya / Jo',
      t('desk.found.why'),
      t('start.found.confirm'),
      t('start.ready.tells'),
    ],
  ])('leads on with a calendar of %s', async (name, title, found, go, then) => {
    await desk.close();
    desk = await cairn.session.open('desk', '#welcome');
    for (const { id } of await readRows(desk, 'meetings')) await dropRow(desk, 'meetings', id);
    for (const { id } of await readRows(desk, 'calendarEvents')) {
      await dropRow(desk, 'calendarEvents', id);
    }
    await desk.reload();
    const event = { uid: name, title, start: Date.now() + 2 * DAY, minutes: 30, people: [] };
    await importFile(desk, await calendarFile(cairn, toIcs([event], Date.now())));
    await seeText(desk, found);
    const looks = await unfit(cairn.session, desk, `found-${name}`);
    await desk.locator(byRole('button', go)).click();
    await seeText(desk, then);
    looks.push(...(await unfit(cairn.session, desk, `ready-${name}`)));
    expect(looks).toEqual([]);
  });
});
