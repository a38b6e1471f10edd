import type { Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { sites as known } from '@/lib/shared/site';
import type { BrowserName } from '@/scripts/driver/session';
import { type CallStep, callFixture } from '@/tests/stand-ins/pages/call-page';
import { type PageOptions, shownAt } from '@/tests/stand-ins/pages/events';
import { pageOf as googlePage } from '@/tests/stand-ins/pages/google-calendar';
import { meetPage } from '@/tests/stand-ins/pages/meet/page';
import { HOSTS, pageOf as outlookPage } from '@/tests/stand-ins/pages/outlook';
import { serving } from '@/tests/stand-ins/pages/serve';
import { TEAMS_LINK, teamsPage } from '@/tests/stand-ins/pages/teams/page';
import { ZOOM_LINK, zoomApp } from '@/tests/stand-ins/pages/zoom/page';
import { FILLED, MARKED } from './marked';
import { seeButton, type Tab } from './page-button';
import { type Pages, pagesIn, type Said } from './pages';

const t = createTranslate();
export const CALENDAR = 'https://calendar.google.com/';
export const OUTLOOK = `https://${HOSTS[0]}/`;
export const OUTLOOKS = HOSTS.map((host) => `https://${host}/`);
/** A mentoring that runs, whatever the hour. */
const runs = (id: string, title: string, link: string) =>
  shownAt(id, title, Date.now() - 60_000, {
    people: [{ name: 'Bo Lind', email: 'bo@example.com' }],
    link,
  });
export const running = runs(
  'running1234',
  'Mentoring Bo / Jo',
  'https://meet.google.com/kqv-mzta-xwe',
);
/** A call's page of each site, and the meeting it belongs to. */
export const CALLS = [
  { name: 'Google Meet', site: 'meet', page: meetPage, event: running },
  {
    ...{ name: 'Microsoft Teams', site: 'teams', page: teamsPage },
    event: runs('teams12345', 'Mentoring Tom / Jo', TEAMS_LINK),
  },
  {
    ...{ name: 'Zoom', site: 'zoom', page: zoomApp },
    event: runs('zooms12345', 'Mentoring Zoe / Jo', ZOOM_LINK),
  },
] as const;

/** A browser with both calendars' pages open, and every site off. */
export interface Sites extends Pages {
  google: Page;
  outlook: Page;
  /** The calls' pages, in the order of `CALLS`; made once `openCalls` has opened them. */
  calls: Page[];
}

/** What the page's user sees of Cairn, and what room it takes. */
export const traces = `JSON.stringify([
  [...document.querySelectorAll('[data-cairn]')].filter((host) => host.getClientRects().length).length,
  parseFloat(getComputedStyle(document.documentElement).marginRight),
])`;

/** An opened event, whichever calendar's. */
const CARD = '[role=dialog] #xDetDlg, [data-app-section=CalendarItemPeek]';

/**
 * Opens the running event as a user does, who sees it before going elsewhere: a page that lies behind another draws
 * nothing more. Both calendars know it by its title.
 */
export async function openEvent(calendar: Page, { title } = running): Promise<void> {
  await calendar.bringToFront();
  await calendar.keyboard.press('Escape');
  const chip = `::-p-xpath(//*[@data-eventchip][span="${title}"] | //*[@data-calitemid]//span[.="${title}"])`;
  await calendar.locator(chip).click();
  await calendar.waitForFunction(
    `document.querySelector('${CARD}')?.textContent.includes(${JSON.stringify(title)})`,
  );
}

/** Starts a browser in which all five sites are stood in for, and the panel stands in pages. */
export async function sitesIn(browser: BrowserName): Promise<Sites> {
  const asked = (url: string): PageOptions => {
    const wished = Object.fromEntries(new URL(url).searchParams);
    return { events: [...CALLS.map(({ event }) => event), ...MARKED], fillers: FILLED, ...wished };
  };
  const hosts = [CALENDAR, ...OUTLOOKS, ...CALLS.map(({ page }) => page.address('before'))];
  const pages = await pagesIn(
    browser,
    hosts.map((address) => new URL(address).host),
    (standIn) => {
      standIn.on(`${CALENDAR}*`, (arrived) => serving(googlePage(asked(arrived.url)))(arrived));
      for (const address of OUTLOOKS)
        standIn.on(`${address}*`, (arrived) => serving(outlookPage(asked(arrived.url)))(arrived));
      for (const { page } of CALLS)
        standIn.on(
          `${new URL(page.address('before')).origin}/*`,
          serving(callFixture(page, 'before')),
        );
    },
  );
  if (browser === 'chrome') {
    await pages.desk.evaluate('chrome.storage.local.set({ settings: { inPage: true } })');
    await pages.cairn.session.allowHost(...known.flatMap(({ origins }) => origins));
  }
  const outlook = await pages.go(`${OUTLOOK}calendar/view/week`, 'tab');
  const google = await pages.go(`${CALENDAR}calendar/u/0/r/week`, 'tab');
  return Object.assign(pages, { google, outlook, calls: [] });
}

/** The tab of a call, by its place among `CALLS`. */
export function tabOf({ desk, calls }: Sites, at: number): Tab {
  const [call, page] = [CALLS[at], calls[at]];
  if (!call || !page) throw new Error(`No call ${at}`);
  return { desk, page, address: new URL(call.page.address('before')).origin };
}

/** Opens what runs in Google's page, so that Cairn knows it with no account, and a window with each call before it begins. */
export async function openCalls(sites: Sites): Promise<void> {
  const google = { desk: sites.desk, page: sites.google, address: CALENDAR };
  await sites.google.goto(`${CALENDAR}calendar/u/0/r/week`);
  for (const { event } of CALLS) {
    await openEvent(sites.google, event);
    await seeButton(google, t('page.open'));
  }
  await sites.turn(...CALLS.map(({ name }) => name));
  for (const { page } of CALLS) sites.calls.push(await sites.go(page.address('before')));
  for (const at of CALLS.keys()) await seeButton(tabOf(sites, at), t('page.beside'));
}

/** Has every call's page go on to a step, and waits until the scripts have said so; those of `sites` alone, where told. */
export async function toStep(
  sites: Sites,
  step: CallStep,
  of: readonly string[] = CALLS.map(({ site }) => site),
): Promise<Said[]> {
  const all: Said[] = [];
  await Promise.all(sites.calls.map((page) => page.evaluate(`standIn.go('${step}')`)));
  await vi.waitFor(async () => {
    all.push(...(await sites.said()));
    const there = all.flatMap(({ call }) => (call?.state === step ? [call.site] : []));
    expect(there).toEqual(expect.arrayContaining([...of]));
  }, 12_000);
  return all;
}
