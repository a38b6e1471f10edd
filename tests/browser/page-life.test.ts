import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { byRole } from '@/scripts/driver/actions';
import { chooseInMenu, sayYes } from '@/scripts/driver/firefox';
import type { BrowserName } from '@/scripts/driver/session';
import { panelIn } from './harness/beside';
import { farHold } from './harness/far-hold';
import { marksHold } from './harness/marks-hold';
import { offHolds } from './harness/off-holds';
import { pressButton } from './harness/page-button';
import { picture } from './harness/picture';
import { CALENDAR, openEvent, running, type Sites, sitesIn, traces } from './harness/sites';

const t = createTranslate();
const NOTHING = '[0,0]';

describe.each<BrowserName>(['chrome', 'firefox'])('Cairn in pages in %s', (browser) => {
  let sites: Sites;
  const scene = () => sites;
  const google = () => sites.google;
  const clean = (one: Page) =>
    vi.waitFor(async () => expect(await one.evaluate(traces)).toBe(NOTHING), 10_000);

  /** Presses the button; the panel then stands at the page's right edge, and the page makes room under its strict policy. */
  const openPanel = async () => {
    const tab = { desk: sites.desk, page: google(), address: CALENDAR };
    await pressButton(tab, t('page.open'), () => panelIn(google()));
    const panel = await panelIn(google());
    await vi.waitFor(
      async () => expect(await panel.evaluate('document.body.innerText')).toContain(running.title),
      10_000,
    );
    expect(await google().evaluate(traces)).toBe('[2,392]');
  };

  beforeAll(async () => {
    sites = await sitesIn(browser);
  });
  afterAll(() => sites?.cairn.stop());

  it('is let in by the browser’s own question, into the page that is open', async () => {
    await openEvent(google());
    expect(await google().evaluate(traces)).toBe(NOTHING);
    const asked = browser === 'firefox' ? sayYes(sites.cairn.session) : null;
    await sites.turn('Google Calendar');
    if (asked) expect(await asked).toContain('calendar.google.com');
    if (browser === 'firefox') await sites.cairn.session.allowHost('');
    await openPanel();
    await picture(google(), `page-life-${browser}`);
  });

  it('leaves nothing in view once it is turned off in the browser, and comes back with it', async () => {
    await sites.cairn.session.turn(false);
    await clean(google());
    await sites.cairn.session.turn(true);
    await sites.toDesk();
    await openEvent(google());
    await openPanel();
  });

  it('goes without a trace when its access is taken back in the browser’s settings', async () => {
    await sites.cairn.session.takeHost(`${CALENDAR}*`);
    await clean(google());
    expect(await google().evaluate("document.querySelector('[data-cairn]')")).toBeNull();
    const off = () =>
      sites.desk.$eval(byRole('checkbox', 'Google Calendar'), (box) => !box.matches(':checked'));
    await vi.waitFor(async () => expect(await off()).toBe(true), 10_000);
    // Chromium's own question is out of a driver's reach.
    if (browser === 'chrome') await sites.cairn.session.allowHost(`${CALENDAR}*`);
  });

  // Chromium's menu is out of a driver's reach.
  it.runIf(browser === 'firefox')(
    'begins a line in the popup by a right click on a page that it has no access to',
    async () => {
      await openEvent(google());
      const title = "document.querySelector('#rAECCd')";
      await google().waitForFunction(`${title}?.textContent === ${JSON.stringify(running.title)}`);
      await google().evaluate(`getSelection().selectAllChildren(${title})`);
      const heading = await google().$('#rAECCd');
      await heading?.click({ button: 'right', offset: { x: 5, y: 5 } });
      await chooseInMenu(sites.cairn.session, ['Cairn', t('menu.action'), t('menu.else')]);
      const begun = () =>
        sites.desk.evaluate(
          "browser.extension.getViews({ type: 'popup' })[0]?.document.querySelector('.txt')?.value",
        );
      await vi.waitFor(async () => expect(await begun()).toBe(running.title), 10_000);
    },
  );

  describe('in the grids of calendars', () => marksHold(scene));
  // In Chromium far-pages.test.ts has these, at every host.
  describe.runIf(browser === 'firefox')('on an opened event and in calls', () => farHold(scene));
  describe('when sites are turned off', () => offHolds(scene));
});
