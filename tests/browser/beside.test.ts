import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { byRole } from '@/scripts/driver/actions';
import type { BrowserName } from '@/scripts/driver/session';
import { allowPages, panelIn, pressInPage, serveFixture } from './harness/beside';
import { type Cairn, startCairn } from './harness/cairn';
import { putRows, type Raw } from './harness/database';
import { picture } from './harness/picture';
import { meetingRow, partnerRow } from './harness/rows';

const t = createTranslate();
const CALENDAR = 'https://calendar.google.com/';
const MEET = 'https://meet.google.com/';
const EVIL = 'https://evil.example.org/';
const STRICT = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'";
const ISOLATED = {
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
};
const room = 'parseFloat(getComputedStyle(document.documentElement).marginRight)';
const state = `JSON.stringify({ html: document.documentElement.outerHTML, room: ${room}, app: document.getElementById('app').offsetWidth })`;

const styled = (style: string) =>
  `document.head.insertAdjacentHTML('beforeend', '<style id=touch>html { ${style} }</style>')`;
const COVERS: [string, string, string] = [
  'covers it',
  "document.body.insertAdjacentHTML('beforeend', '<p id=over popover=manual>Win a prize</p>'); over.style.cssText = 'inset:0;width:auto;height:auto;pointer-events:none'; over.showPopover()",
  'over.remove()',
];

describe.each<BrowserName>(['chrome', 'firefox'])('the panel beside a page in %s', (browser) => {
  let cairn: Cairn;
  let desk: Page;
  let page: Page;
  let panel: Frame;
  let before: unknown;
  const go = async (address: string) => {
    const opened = await cairn.session.browser.newPage();
    await opened.goto(address);
    return opened;
  };
  const beside = async (address: string) => {
    const opened = await go(address);
    await pressInPage(desk, address);
    return { opened, inside: await panelIn(opened) };
  };
  const now = () => page.evaluate(room);
  const width = () => panel.evaluate("Number(document.querySelector('.grip')?.ariaValueNow)");
  const covered = () => panel.evaluate("document.querySelector('.covered')?.innerText ?? ''");
  const kept = () =>
    desk.evaluate(
      "(globalThis.browser ?? chrome).storage.local.get('beside').then((all) => all.beside)",
    );

  beforeAll(async () => {
    const hosts = ['calendar.google.com', 'meet.google.com', 'evil.example.org'];
    cairn = await startCairn({ browser, hosts });
    serveFixture(cairn.standIn, CALENDAR, { headers: { 'content-security-policy': STRICT } });
    serveFixture(cairn.standIn, MEET, { headers: ISOLATED });
    desk = await cairn.session.open('desk');
    await allowPages(cairn.session, desk, [`${CALENDAR}*`, `${MEET}*`]);
    page = await go(CALENDAR);
    if (browser === 'chrome') await page.setViewport({ width: 1200, height: 700 });
    before = await page.evaluate(state);
    await page.focus('#field');
    await pressInPage(desk, CALENDAR);
    panel = await panelIn(page);
  });
  afterAll(() => cairn?.stop());

  it('comes with the focus in it, and the page makes room', async () => {
    await vi.waitFor(async () =>
      expect(await panel.evaluate('document.activeElement.tagName')).toBe('H1'),
    );
    expect(await now()).toBe(392);
    const { app } = JSON.parse(String(await page.evaluate(state)));
    expect(app).toBe(Number(await page.evaluate('innerWidth')) - 392);
    await picture(page, `beside-${browser}`);
  });

  it('shows what the desk shows: it is the same database', async () => {
    await desk.evaluate("localStorage.setItem('probe', '7')");
    expect(await panel.evaluate("localStorage.getItem('probe')")).toBe('7');
    await desk.evaluate("localStorage.removeItem('probe')");
  });

  it('is pulled by arrows and by the mouse, not beyond its limits, and remembers it', async () => {
    await panel.focus('.grip');
    await page.keyboard.press('ArrowLeft');
    await vi.waitFor(async () => expect([await width(), await now()]).toEqual([408, 408]));
    await page.keyboard.press('Home');
    await vi.waitFor(async () => expect([await width(), await now()]).toEqual([352, 352]));
    await page.keyboard.press('End');
    await vi.waitFor(async () => expect([await width(), await now()]).toEqual([632, 632]));
    const box = await page.evaluate('[innerWidth, innerHeight]');
    const [right = 0, bottom = 0] = box as number[];
    // The browser learns a moment later where the frame is now.
    await vi.waitFor(async () => {
      await page.mouse.move(right - 616, bottom / 2 - Math.random());
      expect(await panel.evaluate("document.querySelector('.grip').matches(':hover')")).toBe(true);
    }, 3_000);
    await page.mouse.move(right - 616, bottom / 2);
    await page.mouse.down();
    // Inwards: Chromium's driver hands nothing to a frame that has the pointer, once it is outside of it.
    await page.mouse.move(right - 436, bottom / 2, { steps: 4 });
    await vi.waitFor(async () => expect(await width()).toBe(452));
    expect(await now()).toBe(632);
    await page.mouse.up();
    await vi.waitFor(async () => expect(await now()).toBe(452));
    await vi.waitFor(async () =>
      expect(await kept()).toEqual({ 'google-calendar': { width: 452, folded: false } }),
    );
  });

  it('keeps its keys to itself and leaves the page its own; Escape gives the focus back', async () => {
    const heard = async () => JSON.parse(String(await page.evaluate('JSON.stringify(heard)')));
    expect(await heard()).toEqual([]);
    const line = await panel.waitForSelector('.dock input, .dock textarea');
    await line?.click();
    await page.keyboard.type('ab');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForFunction("document.activeElement.id === 'field'");
    expect(await heard()).not.toContain('a');
    await page.evaluate('heard.length = 0');
    await page.keyboard.type('xn');
    expect(await heard()).toEqual(['x', 'x', 'n', 'n']);
    expect(await page.evaluate('document.activeElement.value')).toBe('xn');
  });

  it('folds to its edge, and unfolds when the button asks again', async () => {
    await panel.locator(byRole('button', t('beside.fold'))).click();
    await vi.waitFor(async () => expect(await now()).toBe(32));
    await vi.waitFor(async () =>
      expect(await kept()).toEqual({ 'google-calendar': { width: 452, folded: true } }),
    );
    expect(await panel.evaluate("document.getElementById('panel').offsetHeight")).toBe(0);
    await picture(page, `beside-${browser}-folded`);
    await pressInPage(desk, CALENDAR);
    await vi.waitFor(async () => expect(await now()).toBe(452));
    const count = 'document.documentElement.children.length';
    expect(await page.evaluate(count)).toBe(3);
  });

  it('gives the page’s script no way in', async () => {
    const seen = await page.evaluate(`(() => {
      const host = document.documentElement.lastElementChild;
      const beside = performance.getEntries().filter(({ name }) => name.includes('beside'));
      window.postMessage({ type: 'close' }, '*');
      window.postMessage({ type: 'placed' }, '*');
      return [host.shadowRoot, window.length, beside.length, host.querySelector('iframe')];
    })()`);
    expect(seen).toEqual([null, 0, 0, null]);
    expect(await now()).toBe(452);
  });

  it.each<[string, string, string]>([
    ['fades it', styled('opacity: .01'), 'touch.remove()'],
    ['moves it', styled('transform: translateX(-300px)'), 'touch.remove()'],
    // What lets the pointer through is seen by nobody but Chromium's own compositor.
    ...(browser === 'chrome' ? [COVERS] : []),
  ])('notices that the page %s, and takes no click until that is over', async (_, touch, leave) => {
    await page.mouse.move(20, 20);
    await vi.waitFor(async () => expect(await covered()).toBe(''));
    await page.evaluate(touch);
    const right = Number(await page.evaluate('innerWidth'));
    // Looked at when the pointer comes.
    await vi.waitFor(async () => {
      await page.mouse.move(right - 390 - 10 * Math.random(), 300);
      expect(await covered()).toBe(t('beside.covered'));
    }, 3_000);
    await page.evaluate(leave);
    await vi.waitFor(async () => {
      await page.mouse.move(right - 210, 300 + Math.random());
      expect(await covered()).toBe('');
    }, 3_000);
  });

  it('counts as open: the toolbar button stays the quick log when a meeting begins', async () => {
    const api = '(globalThis.browser ?? chrome)';
    const partner = partnerRow({ name: 'Priya Raman' });
    const times = { start: Date.now() - 60_000, end: Date.now() + 3_600_000 };
    await putRows(desk, 'partners', [partner] as Raw[]);
    await putRows(desk, 'meetings', [meetingRow(partner, times)] as Raw[]);
    await desk.evaluate(`${api}.runtime.sendMessage({ type: 'meetings-changed' })`);
    const announced = `${api}.storage.local.get('announced').then((all) => all.announced?.length)`;
    await vi.waitFor(async () => expect(await desk.evaluate(announced)).toBe(1), 5_000);
    expect(await desk.evaluate(`${api}.action.getPopup({})`)).toMatch(/\/popup\.html$/);
  });

  it('leaves the page as it was when it is closed', async () => {
    await page.evaluate("document.getElementById('field').focus()");
    await panel.locator(byRole('button', t('beside.close'))).click();
    await vi.waitFor(async () => expect(await page.evaluate(state)).toBe(before));
    expect(await page.evaluate('document.activeElement.id')).toBe('field');
    await page.close();
  });

  it('stands in an isolated page as well, and shows itself nowhere else', async () => {
    const { opened, inside } = await beside(MEET);
    const address = inside.url().split('#')[0];
    expect(await inside.evaluate("document.querySelector('.refused')")).toBeNull();
    await opened.close();
    for (const host of [MEET, EVIL]) {
      const framed = `<iframe src="${address}#${crypto.randomUUID()}"></iframe>`;
      const headers = { 'content-type': 'text/html' };
      cairn.standIn.on(`${host}frames`, () => ({ headers, body: framed }));
    }
    const around = `<iframe src="${MEET}frames"></iframe>`;
    cairn.standIn.on(`${EVIL}around`, () => ({
      headers: { 'content-type': 'text/html' },
      body: around,
    }));
    const own = await go(`${MEET}frames`);
    const refused = () =>
      own.frames().at(-1)?.evaluate("document.querySelector('.refused')?.innerText");
    await vi.waitFor(async () => expect(await refused()).toBe(t('beside.refused')), 5_000);
    expect(await own.frames().at(-1)?.evaluate("document.querySelector('#panel')")).toBeNull();
    await own.close();
    for (const where of ['frames', 'around']) {
      const other = await go(EVIL + where);
      const shown = other
        .frames()
        .map((frame) => frame.evaluate('document.body?.innerText').catch(() => ''));
      expect((await Promise.all(shown)).join()).not.toMatch(/Cairn/);
      const urls = other.frames().map((frame) => frame.url());
      expect(urls.filter((url) => url.startsWith(cairn.session.origin))).toEqual([]);
      await other.close();
    }
  });

  it('goes at once where the site is turned off', async () => {
    const asIs = `document.documentElement.outerHTML + ${room}`;
    const was = await go(CALENDAR).then(async (fresh) => {
      const all = await fresh.evaluate(asIs);
      await fresh.close();
      return all;
    });
    const { opened } = await beside(CALENDAR);
    expect(await opened.evaluate(room)).toBe(452);
    await desk.evaluate(`(async () => {
      const api = globalThis.browser ?? chrome;
      for (const { id } of await api.tabs.query({}))
        await api.tabs.sendMessage(id, { type: 'page-off', sites: ['google-calendar'] }).catch(() => {});
    })()`);
    await vi.waitFor(async () => expect(await opened.evaluate(asIs)).toBe(was));
  });
});
