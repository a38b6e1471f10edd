import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { tableNames } from '@/lib/sample/traces';
import { seeText, shownText } from '@/scripts/driver/actions';
import type { BrowserName } from '@/scripts/driver/session';
import { type Cairn, startCairn } from './harness/cairn';
import { putRows, readRows } from './harness/database';
import { unfit } from './harness/fit';
import { NOTE, newcomer, openedPanel, storedNotes, takeNote } from './harness/newcomer';
import { goalRow } from './harness/rows';

const t = createTranslate();
const api = '(globalThis.browser ?? chrome)';

const everything = async (page: Page) =>
  JSON.stringify(await Promise.all(tableNames.map((table) => readRows(page, table))));
const badge = (page: Page) => page.evaluate(`${api}.action.getBadgeText({})`);
const alarms = (page: Page) =>
  page.evaluate(
    `${api}.alarms.getAll().then((all) => all.map(({ name }) => name).filter((name) => name !== 'tick'))`,
  );

describe.each<BrowserName>(['chrome', 'firefox'])('the sample in %s', (name) => {
  let cairn: Cairn;
  let desk: Page;
  beforeAll(async () => {
    cairn = await startCairn({ browser: name });
    desk = await cairn.session.open('desk');
  });
  afterAll(() => cairn?.stop());

  it('is one click away, and leads to notes in its meeting', async () => {
    const hand = newcomer(`${name}-sample`);
    await seeText(desk, t('desk.welcome.head'));
    const before = await everything(desk);
    await hand.press(desk, t('start.try'));
    await seeText(desk, t('start.sample'));
    await seeText(desk, 'Priya');
    await hand.shot(desk, 'ready');
    await vi.waitFor(async () => expect(await badge(desk)).not.toBe(''), 5_000);
    await hand.press(desk, t('start.ready.panel'));
    const panel = await openedPanel(cairn, desk, 'Priya');
    await seeText(panel, t('sample.action.contact'));
    await hand.shot(panel, 'panel');
    await takeNote(hand, panel);
    await vi.waitFor(async () => expect(await storedNotes(desk)).toContain(NOTE), 5_000);
    await panel.close();
    expect(hand.clicks).toBe(3);
    await hand.press(desk, t('start.ready.meetings'));
    await seeText(desk, t('sample.title.priya'));
    await hand.shot(desk, 'meetings');
    // Something was written into it: it is said, and asked.
    await hand.press(desk, t('start.sample.remove'));
    await seeText(desk, t('start.own.noteBlocks', { n: 1 }));
    await hand.shot(desk, 'asked');
    if (name === 'chrome') expect(await unfit(cairn.session, desk, 'sample-asked')).toEqual([]);
    await hand.press(desk, t('start.sample.ask.all'));
    await seeText(desk, t('start.sample.removed'));
    expect(await everything(desk)).toBe(before);
    await vi.waitFor(async () => {
      expect([await badge(desk), await alarms(desk)]).toEqual(['', []]);
    }, 5_000);
    await hand.shot(desk, 'removed');
    expect(await shownText(desk)).not.toContain(t('start.sample'));
  });
});

describe('the sample without a mouse', () => {
  let cairn: Cairn;
  let desk: Page;
  beforeAll(async () => {
    cairn = await startCairn();
    desk = await cairn.session.open('desk');
  });
  afterAll(() => cairn?.stop());
  const focused = () =>
    desk.evaluate(() => document.activeElement?.textContent?.trim() ?? '') as Promise<string>;

  /** Tab until something of this name has the focus. */
  async function tabTo(words: string): Promise<void> {
    for (let stop = 0; stop < 40; stop += 1) {
      await desk.keyboard.press('Tab');
      if ((await focused()) === words) return;
    }
    throw new Error(`Tab never came to “${words}”`);
  }

  it('comes and goes, and the focus is never lost', async () => {
    await seeText(desk, t('desk.welcome.head'));
    await tabTo(t('start.try'));
    await desk.keyboard.press('Enter');
    await seeText(desk, t('start.ready'));
    expect(await focused()).toBe(t('start.ready'));
    await tabTo(t('start.ready.meetings'));
    await desk.keyboard.press('Enter');
    await seeText(desk, t('desk.found.recognised'));
    expect(await focused()).toBe(t('desk.found.head'));
    const [partner] = await readRows(desk, 'partners');
    await putRows(desk, 'goals', [goalRow(partner as never)]);
    await desk.reload();
    await seeText(desk, t('start.sample'));
    await tabTo(t('start.sample.remove'));
    await desk.keyboard.press('Enter');
    await vi.waitFor(async () => expect(await focused()).toBe(t('start.sample.ask.keep')), 5_000);
    await desk.keyboard.press('Enter');
    await vi.waitFor(async () => expect(await focused()).toBe(t('start.sample.remove')), 5_000);
    await desk.keyboard.press('Enter');
    await vi.waitFor(async () => expect(await focused()).toBe(t('start.sample.ask.keep')), 5_000);
    await desk.keyboard.down('Shift');
    await desk.keyboard.press('Tab');
    await desk.keyboard.up('Shift');
    await desk.keyboard.press('Enter');
    await seeText(desk, t('start.sample.removed'));
    await vi.waitFor(async () => expect(await focused()).toBe(t('desk.found.head')), 5_000);
    expect(await readRows(desk, 'goals')).toEqual([]);
    // And the way back.
    await desk.keyboard.press('u');
    await seeText(desk, t('start.sample'));
    expect(await readRows(desk, 'goals')).not.toEqual([]);
  });
});
