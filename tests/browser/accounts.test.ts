import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { byRole, seeText } from '@/scripts/driver/actions';
import type { BrowserName } from '@/scripts/driver/session';
import { type Cairn, startCairn } from './harness/cairn';
import { putRows, readRows } from './harness/database';
import { googleStoodIn, microsoftStoodIn } from './harness/providers';

const t = createTranslate();
const HOUR = 3_600_000;
const TITLE = 'Mentoring Priya / Sam';
const PATIENCE = 15_000;

/** A busy calendar where it is one of Google's; the other is read in the same rounds. */
const cases = (['chrome', 'firefox'] as BrowserName[]).flatMap((browser) => [
  { browser, name: 'Google', stoodIn: googleStoodIn, others: 5_000 },
  { browser, name: 'Microsoft', stoodIn: microsoftStoodIn, others: 100 },
]);

describe.each(cases)('an account of $name in $browser', ({ browser, stoodIn, others }) => {
  const service = stoodIn();
  const { provider } = service;
  let cairn: Cairn;
  let desk: Page;

  beforeAll(async () => {
    cairn = await startCairn({ browser, hosts: service.hosts });
    service.serve(cairn.standIn);
    service.addSeries(TITLE, Date.now() - 10 * 60_000);
    service.addOthers(others, Date.now());
    desk = await cairn.session.open('desk', '#settings');
  });
  // What isn't in front is not drawn, and can't be clicked.
  beforeEach(() => desk.bringToFront());
  afterAll(() => cairn?.stop());

  const press = (page: Page, words: string) => page.locator(byRole('button', words)).click();
  const meetings = async () => (await readRows(desk, 'meetings')).filter((row) => !row.deletedAt);
  const readNow = async () => {
    await desk.bringToFront();
    await desk.locator(`.dk-signed li ::-p-text(${t('desk.calendar.do.read')})`).click();
  };
  const visits = (start: string) =>
    cairn.standIn.requests.map(({ url }) => url).filter((url) => url.startsWith(start));
  /** How often the provider was asked in a window that can be seen. */
  const windows = () =>
    visits(service.pages).filter(
      (url) => url.includes('client_id=') && !url.includes('prompt=none'),
    ).length;
  const allow = async () => {
    const asking = await vi.waitFor(
      async () => {
        const pages = await cairn.session.browser.pages();
        const found = pages.find((page) => page.url().startsWith(service.pages));
        if (!found) throw new Error('No window yet');
        return found;
      },
      { timeout: PATIENCE },
    );
    await asking.waitForSelector('button[value=allow]');
    // The window closes under the click.
    await asking.click('button[value=allow]').catch(() => undefined);
  };

  it('needs a client id, and the address to register is shown', async () => {
    await desk.locator(`summary ::-p-text(${t('accounts.own.fold')})`).click();
    await desk.waitForSelector('.dk-code code', { visible: true });
    const shown = await desk.$$eval('.dk-code code', (codes) =>
      codes.map((code) => code.textContent ?? ''),
    );
    const redirect = shown[provider === 'google' ? 0 : 1] ?? '';
    const forms = {
      chrome: /^https:\/\/[a-p]{32}\.chromiumapp\.org\/(google|microsoft)$/,
      firefox:
        /^(http:\/\/127\.0\.0\.1\/mozoauth2\/[0-9a-f]{40}|https:\/\/[0-9a-f]{40}\.extensions\.allizom\.org\/microsoft)$/,
    };
    expect(redirect).toMatch(forms[browser]);
    service.register(redirect);
    await desk.locator(byRole('textbox', t(service.field))).fill(service.clientId);
    await press(desk, t('accounts.own.save'));
    await seeText(desk, t('desk.set.saved'));
  });

  it('is connected in the provider’s own window, and its meetings are there', async () => {
    await desk.evaluate("location.hash = '#calendars'");
    await desk.locator(`input[value=${provider}]`).click();
    await press(desk, t('desk.source.go'));
    await allow();
    await seeText(desk, t('desk.import.done'));
    const found = await meetings();
    expect(found).toHaveLength(8);
    expect(new Set(found.map(({ title }) => title))).toEqual(new Set([TITLE]));
  });

  it('has what is renamed or cancelled reach the open panel', async () => {
    const panel = await cairn.session.open('sidepanel');
    await seeText(panel, TITLE);
    service.renameAndCancel('Mentoring Priya, renamed');
    await desk.bringToFront();
    await press(desk, t('desk.import.another'));
    await readNow();
    await panel.bringToFront();
    await seeText(panel, 'Mentoring Priya, renamed');
    await vi.waitFor(async () => {
      const cancelled = (await meetings()).filter(({ status }) => status === 'cancelled');
      expect(cancelled).toHaveLength(1);
    }, PATIENCE);
    await panel.close();
  });

  it('follows a meeting that is moved, and a series that is split', async () => {
    const planned = async () => {
      const rows = (await meetings()).filter(({ status }) => status === 'planned');
      return rows.map(({ title, start }) => ({ title, start: Number(start) }));
    };
    const third = Math.min(
      ...(await planned()).map(({ start }) => start).filter((at) => at > Date.now()),
    );
    service.moveAndSplit(2 * HOUR, 'Mentoring Priya, second half');
    await readNow();
    await vi.waitFor(async () => {
      const now = await planned();
      expect(now.map(({ start }) => start)).toContain(third + 2 * HOUR);
      expect(now.filter(({ title }) => title === 'Mentoring Priya, second half')).toHaveLength(4);
      expect(now).toHaveLength(7);
    }, PATIENCE);
  });

  it('shows its other calendars once the user asks for them, still off, and reads one that is turned on', async () => {
    await desk.bringToFront();
    await desk.locator(`.dk-signed ::-p-text(${t('accounts.more')})`).click();
    if (provider === 'google') await allow();
    await seeText(desk, t('accounts.more.found', { n: 1 }));
    const [other] = (await readRows(desk, 'calendarAccounts')).filter((row) => !row.enabled);
    expect(other).toMatchObject({ name: expect.stringMatching(/./), readAt: null });
    await desk.locator('.dk-signed li:nth-child(2) input[type=checkbox]').click();
    await vi.waitFor(async () => {
      const rows = await readRows(desk, 'calendarAccounts');
      expect(rows.find(({ id }) => id === other?.id)).toMatchObject({
        enabled: true,
        problem: null,
      });
      expect(rows.find(({ id }) => id === other?.id)?.readAt).not.toBeNull();
    }, PATIENCE);
  });

  it('renews its access unseen when that has ended', async () => {
    const before = windows();
    service.accessTokens.clear();
    service.add('Mentoring Priya, after renewal', Date.now() + 30 * HOUR);
    await readNow();
    await vi.waitFor(async () => {
      const titles = (await meetings()).map(({ title }) => title);
      expect(titles).toContain('Mentoring Priya, after renewal');
    }, PATIENCE);
    expect(windows()).toBe(before);
  });

  it('is read at once when the panel opens, and goes on where its background was killed on the way', async () => {
    const minutes = 60_000;
    const rows = await readRows(desk, 'calendarAccounts');
    const stale = rows.map((row) => ({ ...row, readAt: Date.now() - 2 * minutes }));
    await putRows(desk, 'calendarAccounts', stale);
    const title = 'Mentoring Priya, while the background was killed';
    service.add(title, Date.now() + 40 * HOUR);
    let release = () => {};
    service.hold(new Promise<void>((resolve) => (release = resolve)));
    const before = visits(service.events).length;
    const panel = await cairn.session.open('sidepanel');
    await vi.waitFor(() => expect(visits(service.events).length).toBeGreaterThan(before), PATIENCE);
    await cairn.session.killBackground();
    release();
    const found = async () => (await meetings()).filter((row) => row.title === title).length;
    expect(await found()).toBe(0);
    await panel.close();
    const later = await cairn.session.open('sidepanel');
    await vi.waitFor(async () => expect(await found()).toBe(1), PATIENCE);
    await later.close();
  });

  it('says that consent was withdrawn, opens no window by itself, and goes on after a new sign-in', async () => {
    const before = windows();
    service.accessTokens.clear();
    service.withdraw();
    await readNow();
    await seeText(desk, t('accounts.again'));
    expect(windows()).toBe(before);
    const kept = await meetings();
    await desk.locator(`.dk-signed ::-p-text(${t('accounts.again')})`).click();
    await allow();
    await vi.waitFor(async () => {
      const [row] = await readRows(desk, 'signIns');
      expect(row?.problem).toBeNull();
    }, PATIENCE);
    expect((await meetings()).map(({ id }) => id)).toEqual(kept.map(({ id }) => id));
  });

  it('keeps its tokens in the memory of the browser only', async () => {
    const stored = await desk.evaluate(
      '(async () => JSON.stringify([await chrome.storage.local.get(), { ...localStorage }]))()',
    );
    const tables = ['signIns', 'calendarAccounts', 'cursors', 'syncLog'] as const;
    const rows = JSON.stringify(await Promise.all(tables.map((table) => readRows(desk, table))));
    expect(service.accessTokens.size).toBeGreaterThan(0);
    for (const token of service.accessTokens) expect(`${stored}${rows}`).not.toContain(token);
  });

  it('is disconnected after saying what goes, and leaves the meetings', async () => {
    const kept = await meetings();
    await desk.locator(`.dk-signed ::-p-text(${t('accounts.disconnect')})`).click();
    await press(desk, t('accounts.disconnect.do'));
    const revoked = provider === 'google' ? 1 : 0;
    await vi.waitFor(async () => {
      expect(await readRows(desk, 'signIns')).toEqual([]);
      expect(visits('https://oauth2.googleapis.com/revoke')).toHaveLength(revoked);
    }, PATIENCE);
    expect(await readRows(desk, 'calendarEvents')).toEqual([]);
    expect((await meetings()).map(({ id }) => id)).toEqual(kept.map(({ id }) => id));
    const left = await desk.evaluate('chrome.storage.session.get("tokens")');
    expect(left).toEqual({ tokens: {} });
  });
});
