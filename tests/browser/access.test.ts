import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { importFile, seeText, settled } from '@/scripts/driver/actions';
import type { Surface } from '@/scripts/driver/session';
import { toIcs } from '@/scripts/sample/ics';
import { axeFindings } from './harness/axe';
import { type Cairn, startCairn } from './harness/cairn';
import { putRows } from './harness/database';
import { actionRow, meetingRow } from './harness/rows';
import { calendarFile } from './harness/sample';
import { layOut } from './harness/scene';

const t = createTranslate();

interface State {
  name: string;
  surface: Surface;
  hash?: string;
  /** What stands on the page once the state is reached. */
  shows: string;
  reach?(page: Page): Promise<unknown>;
  /** A list that was opened on purpose, and may cover what is under it until it is closed. */
  covers?: true;
}

const withSample = async (cairn: Cairn) => {
  const desk = await cairn.session.open('desk');
  await importFile(desk, await calendarFile(cairn));
  await desk.close();
};
const withBroken = async ({ session }: Cairn) => {
  const { disk, partner } = await layOut(session, { startsIn: -10 });
  await putRows(disk, 'actions', [{ ...actionRow(partner), owner: 7 }]);
  const panel = await session.open('sidepanel');
  await seeText(panel, t('panel.repair', { n: 1 }));
};
const DAY = 86_400_000;
const withMaybe = async (cairn: Cairn) => {
  await layOut(cairn.session, { startsIn: 1500 });
  const start = Date.now() + 2 * DAY;
  const event = { uid: 'coffee', title: 'Catch-up with Priya', start, minutes: 30, people: [] };
  const desk = await cairn.session.open('desk', '#calendars');
  await importFile(desk, await calendarFile(cairn, toIcs([event], Date.now())));
  await desk.close();
};
const withNobody = async ({ session }: Cairn) => {
  const { disk, meeting } = await layOut(session, { startsIn: -10 });
  const event = { accountId: 'a', uid: 'x', recurrenceId: null };
  const alone = { ...meeting, event, eventKey: 'x\n', partnerIds: [], partnerStarts: [] };
  await putRows(disk, 'meetings', [alone]);
};
const withPast = async ({ session }: Cairn) => {
  const { disk, partner } = await layOut(session, { startsIn: 1500 });
  const start = Date.now() - DAY;
  const past = { start, end: start + 3_600_000, createdAt: start - DAY };
  await putRows(disk, 'meetings', [meetingRow(partner, past)]);
};
const press = (name: string) => async (page: Page) => {
  const button = await page.waitForSelector(`aria/${name}[role="button"]`);
  // The bars that stay in sight cover what is scrolled under them: a click there would be theirs.
  await button?.evaluate((part) => part.scrollIntoView({ block: 'center' }));
  await button?.click();
};

/** Grouped by what lies on disk: each group is one browser. */
const groups: Record<string, { prepare(cairn: Cairn): Promise<unknown>; states: State[] }> = {
  'nothing yet': {
    prepare: async () => undefined,
    states: [
      { name: 'welcome', surface: 'desk', shows: t('desk.welcome.head') },
      { name: 'no calendar', surface: 'desk', hash: '#calendars', shows: t('desk.calendars.none') },
      { name: 'no partner', surface: 'desk', hash: '#partners', shows: t('desk.partners.none') },
      { name: 'no meeting', surface: 'desk', hash: '#found', shows: t('desk.found.none') },
      { name: 'popup, nothing logged', surface: 'popup', shows: t('popup.last.none') },
      { name: 'panel, no meeting ahead', surface: 'sidepanel', shows: t('panel.ahead.nowhere') },
    ],
  },
  'the sample calendar': {
    prepare: withSample,
    states: [
      { name: 'meetings', surface: 'desk', hash: '#found', shows: t('desk.found.recognised') },
      { name: 'calendars', surface: 'desk', hash: '#calendars', shows: t('desk.calendar.well') },
      { name: 'partners', surface: 'desk', hash: '#partners', shows: 'Priya' },
      { name: 'popup', surface: 'popup', shows: 'Priya' },
      { name: 'panel, running', surface: 'sidepanel', shows: t('panel.iOwe') },
    ],
  },
  'a meeting soon': {
    prepare: ({ session }) => layOut(session, { startsIn: 12 }),
    states: [{ name: 'panel, preparing', surface: 'sidepanel', shows: t('panel.prepare.raise') }],
  },
  'a meeting that runs': {
    prepare: ({ session }) => layOut(session, { startsIn: -10 }),
    states: [
      {
        name: 'panel, live',
        surface: 'sidepanel',
        shows: t('panel.time.left', { n: 50 }),
        reach: settled,
      },
      {
        name: 'panel, an action opened',
        surface: 'sidepanel',
        shows: t('panel.action.wont'),
        reach: press(t('panel.action.more', { text: 'Send the reading list' })),
      },
      {
        name: 'panel, a new goal',
        surface: 'sidepanel',
        shows: t('panel.goals.target'),
        reach: press(t('panel.goals.add')),
      },
      {
        name: 'panel, questions',
        surface: 'sidepanel',
        shows: t('panel.ask.toNotes'),
        covers: true,
        reach: async (page) => {
          await settled(page);
          await page.locator('[data-field="ask"]').click();
          await page.waitForSelector('.qs [role="option"]');
        },
      },
      {
        name: 'panel, private parts hidden',
        surface: 'sidepanel',
        shows: t('panel.veil.on'),
        reach: async (page) => {
          await settled(page);
          const hidden = await page.$('.veil');
          if (!hidden) await page.keyboard.press('b');
        },
      },
      {
        name: 'panel, keys',
        surface: 'sidepanel',
        shows: t('panel.keys.single'),
        reach: async (page) => {
          await settled(page);
          await page.locator('.menu summary').click();
          await press(t('panel.keys'))(page);
        },
      },
    ],
  },
  'a meeting that may be mentoring': {
    prepare: withMaybe,
    states: [{ name: 'panel, maybe', surface: 'sidepanel', shows: t('panel.maybe') }],
  },
  'a meeting about to end': {
    prepare: ({ session }) => layOut(session, { startsIn: -56 }),
    states: [
      {
        name: 'panel, closing',
        surface: 'sidepanel',
        shows: t('panel.closing.useful'),
      },
    ],
  },
  'a meeting with nobody known': {
    prepare: withNobody,
    states: [{ name: 'panel, who is it with', surface: 'sidepanel', shows: t('panel.who') }],
  },
  'a past meeting to settle': {
    prepare: withPast,
    states: [{ name: 'panel, to settle', surface: 'sidepanel', shows: t('settle.as.elsewhere') }],
  },
  'a meeting tomorrow': {
    prepare: ({ session }) => layOut(session, { startsIn: 1500 }),
    states: [{ name: 'panel, idle', surface: 'sidepanel', shows: t('panel.ahead') }],
  },
  'a row that can’t be read': {
    prepare: withBroken,
    states: [
      { name: 'panel, repair notice', surface: 'sidepanel', shows: t('panel.repair', { n: 1 }) },
      { name: 'repairs', surface: 'desk', hash: '#repairs', shows: t('desk.repairs.dismiss') },
    ],
  },
};

/** How far the page can be scrolled sideways, in px. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

/** The share of the page's height that stays covered while it is scrolled. */
const covered = (page: Page) =>
  page.evaluate(async () => {
    scrollTo(0, 400);
    await new Promise(requestAnimationFrame);
    const stuck = [...document.querySelectorAll('.panel *')].filter((part) => {
      const { position } = getComputedStyle(part);
      const { top, bottom } = part.getBoundingClientRect();
      return position === 'sticky' && (top <= 0 || bottom >= innerHeight);
    });
    const height = stuck.reduce((sum, part) => sum + part.getBoundingClientRect().height, 0);
    return height / innerHeight;
  });

/** Text at 200 % on a panel of 320 px; a page of 640 px at 200 %, less a scroll bar. */
const large = [
  { width: 320, text: '200%' },
  { width: 305, text: '100%' },
];

describe.each(Object.entries(groups))('with %s', (_, { prepare, states }) => {
  let cairn: Cairn;
  beforeAll(async () => {
    cairn = await startCairn();
    await prepare(cairn);
  });
  afterAll(() => cairn?.stop());

  describe.each(states)('$name', ({ name, surface, hash, shows, reach, covers }) => {
    let page: Page;
    beforeAll(async () => {
      page = await cairn.session.open(surface, hash);
      await reach?.(page);
      await seeText(page, shows);
    });
    afterAll(() => page?.close());

    it('has nothing that axe-core objects to', async () => {
      const found: string[] = [];
      for (const width of [320, 600]) {
        for (const scheme of ['light', 'dark'] as const) {
          // So high that the bars that stay in sight cut no row in two: axe would call that a small target.
          await page.setViewport({ width, height: 2000 });
          await cairn.session.colours(page, scheme);
          await settled(page);
          const about = scheme === 'dark' ? ({ other: 'colours' } as const) : {};
          for (const finding of await axeFindings(page, about))
            found.push(`${width} ${scheme} ${finding}`);
        }
      }
      expect(found).toEqual([]);
    });

    if (surface !== 'sidepanel') return;
    it('reflows at 200 %, and leaves room to read', async () => {
      const found: string[] = [];
      for (const { width, text } of large) {
        await page.setViewport({ width, height: 800 });
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
        }, text);
        const past = await sideways(page);
        if (past > 0) found.push(`${name}: ${past} px past ${width}, text ${text}`);
        const share = await covered(page);
        if (share > 0.3 && !covers)
          found.push(`${name}: ${share.toFixed(2)} covered, text ${text}`);
      }
      expect(found).toEqual([]);
    });
  });
});

describe('the layout of a running meeting', () => {
  let cairn: Cairn;
  let panel: Page;
  beforeAll(async () => {
    cairn = await startCairn();
    await layOut(cairn.session, { startsIn: -10 });
    panel = await cairn.session.open('sidepanel');
    await settled(panel);
  });
  afterAll(() => cairn?.stop());
  const box = (id: string) =>
    panel.$eval(id, (part) => {
      const { top, bottom, left, right } = part.getBoundingClientRect();
      return { top, bottom, left, right };
    });

  it.each([540, 539])(
    'has actions and goals beside agenda and notes from 540 px: %i',
    async (width) => {
      await panel.setViewport({ width, height: 800 });
      const [agenda, actions, notes] = [
        await box('#agenda'),
        await box('#actions'),
        await box('#notes'),
      ];
      expect(actions.left >= agenda.right).toBe(width === 540);
      expect(actions.top >= agenda.bottom).toBe(width === 539);
      expect(notes.right <= actions.left).toBe(width === 540);
    },
  );

  it('moves a focused row out from under the undo bar', async () => {
    await panel.setViewport({ width: 320, height: 480 });
    const row = await panel.waitForSelector('#actions [data-row]');
    // The row stands right above the dock: the bar is about to cover it.
    await row?.evaluate((part) => {
      (part as HTMLElement).focus({ preventScroll: true });
      const dock = document.querySelector('.dock')?.getBoundingClientRect().top ?? 0;
      scrollBy(0, part.getBoundingClientRect().bottom - dock);
    });
    await panel.keyboard.press('x');
    await panel.waitForSelector('.dock .toast');
    await settled(panel);
    const [focused, dock] = [await box(':focus'), await box('.dock')];
    expect(focused.bottom).toBeLessThanOrEqual(dock.top);
  });
});
