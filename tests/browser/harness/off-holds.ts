import type { Page } from 'puppeteer-core';
import { expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { panelIn } from './beside';
import { KNOWN, markedIn } from './marked';
import { lookFor, pressButton, seeButton } from './page-button';
import type { Said } from './pages';
import {
  CALENDAR,
  OUTLOOK,
  openCalls,
  openEvent,
  running,
  type Sites,
  tabOf,
  toStep,
} from './sites';

const t = createTranslate();

/** What a page could find of Cairn: its elements, what stands at the root, marks, and room that isn't the page's. */
const found = async (page: Page) => [
  await page.evaluate(`(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.display = 'none';
    probe.dataset.cairn = '';
    const shows = getComputedStyle(probe).display;
    probe.remove();
    return [document.querySelectorAll('[data-cairn],[data-cairn-marks]').length,
      document.documentElement.children.length,
      getComputedStyle(document.documentElement).marginRight, shows].join(' ');
  })()`),
  await markedIn(page),
];
const NOTHING = ['0 2 0px none', []];

/** Whose site something is that a page's script said. */
const siteOf = ({ event, call }: Said) => event?.site ?? call?.site;

/** Declares the tests of turning sites off; they begin with the calendars on, and end with all off. */
export function offHolds(scene: () => Sites): void {
  const calendars = () => {
    const { desk, google, outlook } = scene();
    return [
      { desk, page: google, address: CALENDAR },
      { desk, page: outlook, address: OUTLOOK },
    ] as const;
  };
  const clean = (pages: readonly Page[]) =>
    vi.waitFor(async () => {
      for (const page of pages) expect(await found(page)).toEqual(NOTHING);
    }, 10_000);
  /** Every page changes; answers which sites' scripts have said something by the time those of `on` have. */
  const change = async (step: 'lobby' | 'in', title = '', on: readonly string[] = []) => {
    await scene().said();
    for (const { page } of calendars()) await openEvent(page, { ...running, title });
    const said = await toStep(scene(), step, on.slice(1));
    await vi.waitFor(async () => {
      said.push(...(await scene().said()));
      expect(said.map(siteOf)).toContain(on[0]);
    }, 10_000);
    return [...new Set(said.flatMap((one) => siteOf(one) ?? []))].sort();
  };

  it('takes all of it out of open tabs: buttons, list, panels and marks, and hears no more of what changes', async () => {
    const sites = scene();
    if (sites.calls.length === 0) await openCalls(sites);
    const [google, outlook] = calendars();
    const meet = tabOf(sites, 0);
    await sites.outlook.goto(`${OUTLOOK}calendar/view/week`);
    await openEvent(sites.outlook);
    await seeButton(outlook, t('page.open'));
    const beside = [t('page.beside'), t('page.closing')];
    const label = await Promise.any(beside.map((name) => lookFor(meet, name).then(() => name)));
    await pressButton(meet, label, () => panelIn(meet.page));
    await openEvent(sites.google);
    await pressButton(google, t('page.open'), () => panelIn(sites.google));
    await pressButton(google, t('page.open'), () => lookFor(google, t('page.notThis')), 'right');
    for (const page of [sites.google, sites.outlook, ...sites.calls])
      expect((await found(page))[0]).not.toBe(NOTHING[0]);
    await sites.turn('Google Calendar', 'Google Meet', 'Zoom');
    await clean([sites.google, meet.page, tabOf(sites, 2).page]);
    expect(await change('lobby', KNOWN[0], ['outlook', 'teams'])).toEqual(['outlook', 'teams']);
    await clean([sites.google, meet.page, tabOf(sites, 2).page]);
  });

  it('comes back into the same pages, while the others are left', async () => {
    const sites = scene();
    const rest = [sites.outlook, tabOf(sites, 1).page, tabOf(sites, 2).page];
    await sites.turn('Google Calendar', 'Google Meet');
    await vi.waitFor(async () => expect(await markedIn(sites.google)).toContain(KNOWN[0]), 10_000);
    await sites.turn('Outlook', 'Microsoft Teams');
    await clean(rest);
    const on = ['google-calendar', 'meet'];
    expect(await change('in', KNOWN[1], on)).toEqual(on);
    await clean(rest);
    await sites.turn('Google Calendar', 'Google Meet');
    await clean([sites.google, ...rest, tabOf(sites, 0).page]);
    const scripts = '(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts()';
    expect(await sites.desk.evaluate(`${scripts}.then((all) => all.length)`)).toBe(0);
  });
}
