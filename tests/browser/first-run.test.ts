import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { tableNames } from '@/lib/sample/traces';
import { byRole, importAddress, importFile, seeText, shownText } from '@/scripts/driver/actions';
import { sidePanel } from '@/scripts/driver/chromium';
import { sidebarText } from '@/scripts/driver/firefox';
import type { BrowserName } from '@/scripts/driver/session';
import { RUNNING_TITLE, sampleCalendar } from '@/scripts/sample/calendar';
import { toIcs } from '@/scripts/sample/ics';
import { calendarAddress } from '@/tests/stand-ins/calendar-address';
import { type Cairn, startCairn } from './harness/cairn';
import { dropRow, putRows, readRows } from './harness/database';
import { unfit } from './harness/fit';
import { picture } from './harness/picture';
import { goalRow } from './harness/rows';
import { calendarFile } from './harness/sample';

const t = createTranslate();
const NOTE = 'She names the trade-off first, then the no.';
const MOST = 6;
const DAY = 86_400_000;
const HOST = 'calendar.example.org';
const ADDRESS = `https://${HOST}/private-7f3a/basic.ics`;
const api = '(globalThis.browser ?? chrome)';

/** A newcomer's hand: every click is counted, every step may have its picture. */
function newcomer(name: string) {
  let clicks = 0;
  let step = 0;
  const from = Date.now();
  return {
    get clicks() {
      return clicks;
    },
    count: (n: number) => {
      clicks += n;
    },
    seconds: () => (Date.now() - from) / 1000,
    async press(page: Page, words: string) {
      await page.locator(byRole('button', words)).click();
      clicks += 1;
    },
    async shot(page: Page, of: string) {
      step += 1;
      await picture(page, `${name} ${step} ${of}`);
    },
  };
}

/** The panel that the desk has just opened; Firefox's own sidebar can't be typed into, its page can. */
async function openedPanel(cairn: Cairn, desk: Page, shows: string): Promise<Page> {
  if (cairn.session.name === 'chrome') return sidePanel(cairn.session);
  await vi.waitFor(async () => expect(await sidebarText(desk)).toContain(shows), 15_000);
  return cairn.session.open('sidepanel');
}

/** Types a note where notes are written, after the one click that takes. */
async function takeNote(hand: ReturnType<typeof newcomer>, panel: Page): Promise<void> {
  const notes = await panel.waitForSelector('#notes [contenteditable="true"]');
  await notes?.click();
  hand.count(1);
  await panel.keyboard.type(NOTE);
  await seeText(panel, NOTE);
}

async function storedNotes(page: Page): Promise<unknown[]> {
  return (await readRows(page, 'noteBlocks')).map(({ markdown }) => markdown);
}

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
