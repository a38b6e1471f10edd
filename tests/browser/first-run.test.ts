import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { byRole, importAddress, importFile, seeText, shownText } from '@/scripts/driver/actions';
import type { BrowserName } from '@/scripts/driver/session';
import { RUNNING_TITLE, sampleCalendar } from '@/scripts/sample/calendar';
import { calendarAddress } from '@/tests/stand-ins/calendar-address';
import { type Cairn, startCairn } from './harness/cairn';
import { putRows, readRows } from './harness/database';
import { NOTE, newcomer, openedPanel, storedNotes, takeNote } from './harness/newcomer';
import { goalRow } from './harness/rows';
import { calendarFile } from './harness/sample';

const t = createTranslate();
const MOST = 6;
const HOST = 'calendar.example.org';
const ADDRESS = `https://${HOST}/private-7f3a/basic.ics`;

describe.each<BrowserName>(['chrome', 'firefox'])('a newcomer in %s', (name) => {
  let cairn: Cairn;
  beforeAll(async () => {
    cairn = await startCairn({ browser: name });
  });
  afterAll(() => cairn?.stop());

  it(`is from an empty profile at notes in a meeting with ${MOST} clicks at most`, async () => {
    const desk = await cairn.session.open('desk');
    const hand = newcomer(name);
    await seeText(desk, t('desk.welcome.head'));
    await hand.shot(desk, 'welcome');
    // The button, and "Open" in the browser's own dialog.
    const report = await importFile(desk, await calendarFile(cairn));
    hand.count(2);
    expect(report).toMatch(/\d+ dates read of the last 90 and the next 120 days/);
    await seeText(desk, RUNNING_TITLE);
    await seeText(desk, t('desk.found.why'));
    await hand.shot(desk, 'found');
    await hand.press(desk, t('start.found.confirm'));
    await seeText(desk, t('start.ready'));
    await seeText(desk, 'Priya');
    await hand.shot(desk, 'ready');
    await hand.press(desk, t('start.ready.panel'));
    const panel = await openedPanel(cairn, desk, 'Priya');
    await takeNote(hand, panel);
    await vi.waitFor(async () => expect(await storedNotes(desk)).toContain(NOTE), 5_000);
    await hand.shot(panel, 'notes');
    console.info(`${name}: ${hand.clicks} clicks, ${hand.seconds().toFixed(1)} s`);
    expect(hand.clicks).toBeLessThanOrEqual(MOST);
    expect(hand.seconds()).toBeLessThan(60);
    await panel.close();
    await desk.close();
  });
});

describe('a newcomer whose calendar is no calendar', () => {
  let cairn: Cairn;
  let desk: Page;
  beforeAll(async () => {
    cairn = await startCairn();
    desk = await cairn.session.open('desk');
  });
  afterAll(() => cairn?.stop());

  it('is told what is wrong, keeps the sample, and can go on', async () => {
    const hand = newcomer('wrong');
    await hand.press(desk, t('start.try'));
    await seeText(desk, t('start.sample'));
    await desk.goto(`${cairn.session.origin}/desk.html#welcome`);
    await desk.reload();
    const with_ = await calendarFile(cairn, 'Dear Jo,\nno calendar here.');
    await expect(importFile(desk, with_)).rejects.toThrow(/not a calendar file/);
    await hand.shot(desk, 'not-a-calendar');
    await seeText(desk, t('start.sample'));
    expect(await readRows(desk, 'partners')).toHaveLength(3);
    await hand.press(desk, t('desk.close'));
    // What was written into the sample would go with it: the calendar waits for a yes.
    const [partner] = await readRows(desk, 'partners');
    await putRows(desk, 'goals', [goalRow(partner as never)]);
    const given = importFile(desk, await calendarFile(cairn));
    await seeText(desk, t('start.sample.calendar.go'));
    await seeText(desk, t('start.own.goals', { n: 1 }));
    await hand.shot(desk, 'sample-in-the-way');
    await hand.press(desk, t('start.sample.calendar.not'));
    await seeText(desk, t('desk.source.head'));
    expect(await readRows(desk, 'partners')).toHaveLength(3);
    await desk.locator(byRole('button', t('start.try'))).wait();
    const again = importFile(desk, await calendarFile(cairn));
    await hand.press(desk, t('start.sample.calendar.go'));
    await Promise.all([given, again]);
    await seeText(desk, RUNNING_TITLE);
    expect(await shownText(desk)).not.toContain(t('start.sample'));
    expect(JSON.stringify(await readRows(desk, 'partners'))).not.toContain('sample.example');
  });
});

describe('the other ways in', () => {
  let cairn: Cairn;
  let desk: Page;
  beforeAll(async () => {
    cairn = await startCairn();
    await cairn.session.allowHost(`https://${HOST}/*`);
  });
  afterAll(() => cairn?.stop());
  const begin = async () => {
    await desk?.close();
    desk = await cairn.session.open('desk', '#welcome');
    await seeText(desk, t('desk.welcome.head'));
  };
  const findsAndGoesOn = async () => {
    await seeText(desk, t('desk.import.done'));
    await seeText(desk, RUNNING_TITLE);
    await desk.locator(byRole('button', t('start.found.confirm'))).click();
    await seeText(desk, t('start.ready.panel'));
  };

  it('an address takes six clicks, the browser’s own question among them', async () => {
    await begin();
    const hand = newcomer('address');
    const text = sampleCalendar(Date.now());
    cairn.standIn.on(
      ADDRESS,
      calendarAddress(() => text),
    );
    // Into the field, Continue, and "Allow", which was said beforehand here.
    await importAddress(desk, ADDRESS);
    hand.count(3);
    await hand.press(desk, t('start.found.confirm'));
    await hand.press(desk, t('start.ready.panel'));
    await takeNote(hand, await openedPanel(cairn, desk, 'Priya'));
    expect(hand.clicks).toBe(MOST);
  });

  it('a calendar can be pasted, and a file dropped', async () => {
    const text = sampleCalendar(Date.now());
    for (const how of ['paste', 'drop'] as const) {
      await begin();
      await desk.evaluate(
        (kind, calendar) => {
          const data = new DataTransfer();
          if (kind === 'drop') data.items.add(new File([calendar], 'dropped.ics'));
          else data.setData('text/plain', calendar);
          const common = { bubbles: true, cancelable: true };
          document.body.dispatchEvent(
            kind === 'drop'
              ? new DragEvent('drop', { ...common, dataTransfer: data })
              : new ClipboardEvent('paste', { ...common, clipboardData: data }),
          );
        },
        how,
        text,
      );
      await findsAndGoesOn();
    }
    const names = (await readRows(desk, 'calendarAccounts')).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([t('desk.source.pasted'), 'dropped.ics']));
  });
});
