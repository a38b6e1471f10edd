import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { byRole, seeText } from '@/scripts/driver/actions';
import type { BrowserName } from '@/scripts/driver/session';
import { GoogleApi } from '@/tests/stand-ins/google/api';
import { ScriptedCalendar } from '@/tests/stand-ins/google/calendar';
import { serveGoogle } from '@/tests/stand-ins/google/door';
import { GoogleSignIn } from '@/tests/stand-ins/sign-in/google';
import { serveGoogleSignIn } from '@/tests/stand-ins/sign-in/serve';
import { type Cairn, startCairn } from './harness/cairn';
import { readRows } from './harness/database';

const t = createTranslate();
const CLIENT = '1234-cairn.apps.googleusercontent.com';
const HOSTS = ['accounts.google.com', 'www.googleapis.com', 'oauth2.googleapis.com'];
const sam = { subject: '1001', email: 'sam@example.org' };
const HOUR = 3_600_000;
/** A busy calendar: one every half hour for a hundred days. */
const OTHERS = 5_000;

const at = (ms: number) => ({ dateTime: new Date(ms).toISOString() });
const person = (email: string, displayName: string, self = false) => ({
  ...{ email, displayName, self, responseStatus: 'accepted' },
});
const mentoring = (summary: string, start: number) => ({
  ...{ summary, start: at(start), end: at(start + HOUR) },
  attendees: [person(sam.email, 'Sam', true), person('priya@example.org', 'Priya Raman')],
});

const team = ['ana', 'bo', 'cy', 'di'].map((name) => person(`${name}@example.org`, name));

/** The provider's window, once it stands. */
async function windowOf({ session }: Cairn): Promise<Page> {
  return vi.waitFor(
    async () => {
      const pages = await session.browser.pages();
      const found = pages.find((page) => page.url().startsWith('https://accounts.google.com/'));
      if (!found) throw new Error('No window yet');
      return found;
    },
    { timeout: 15_000 },
  );
}

describe.each<BrowserName>(['chrome', 'firefox'])('a Google account in %s', (browser) => {
  let cairn: Cairn;
  let desk: Page;
  const calendar = new ScriptedCalendar();
  const api = new GoogleApi([calendar]);
  const google = new GoogleSignIn(Date.now, api.accessTokens);
  let series: string;

  beforeAll(async () => {
    cairn = await startCairn({ browser, hosts: HOSTS });
    serveGoogle(cairn.standIn, api);
    serveGoogleSignIn(cairn.standIn, google);
    google.accounts = [sam];
    series = calendar.addSeries(
      mentoring('Mentoring Priya / Sam', Date.now() - 10 * 60_000),
      8,
      7 * 24 * HOUR,
    );
    for (let n = 0; n < OTHERS; n += 1) {
      calendar.add({
        ...mentoring(`Team call ${n}`, Date.now() + (n * HOUR) / 2),
        attendees: team,
      });
    }
    desk = await cairn.session.open('desk', '#settings');
  });
  afterAll(() => cairn?.stop());

  const readNow = async () => {
    await desk.bringToFront();
    await desk.locator(`::-p-text(${t('desk.calendar.do.read')})`).click();
  };
  const allow = async () => {
    const asking = await windowOf(cairn);
    await asking.waitForSelector('button[value=allow]');
    // The window closes under the click.
    await asking.click('button[value=allow]').catch(() => undefined);
  };
  const press = (page: Page, words: string) => page.locator(byRole('button', words)).click();
  const meetings = async () => (await readRows(desk, 'meetings')).filter((row) => !row.deletedAt);

  it('takes a client id of one’s own, and shows the address to register', async () => {
    await desk.waitForSelector('.dk-code code');
    const redirect = await desk.$eval('.dk-code code', (code) => code.textContent ?? '');
    expect(redirect).toMatch(
      browser === 'chrome'
        ? /^https:\/\/[a-p]{32}\.chromiumapp\.org\/google$/
        : /^http:\/\/127\.0\.0\.1\/mozoauth2\/[0-9a-f]{40}$/,
    );
    google.clients.set(CLIENT, { redirects: [redirect] });
    await desk.locator(byRole('textbox', t('accounts.own.google'))).fill(CLIENT);
    await press(desk, t('accounts.own.save'));
    await seeText(desk, t('desk.set.saved'));
  });

  it('connects in the provider’s own window, and its meetings are there', async () => {
    await desk.evaluate("location.hash = '#calendars'");
    await desk.locator('input[value=google]').click();
    await press(desk, t('desk.source.go'));
    await allow();
    await seeText(desk, t('desk.import.done'));
    const found = await meetings();
    expect(found).toHaveLength(8);
    expect(new Set(found.map(({ title }) => title))).toEqual(new Set(['Mentoring Priya / Sam']));
  });

  it('reaches the open panel when a meeting is renamed, moved or cancelled', async () => {
    const panel = await cairn.session.open('sidepanel');
    await seeText(panel, 'Mentoring Priya / Sam');
    const [now, next] = calendar.occurrences(series);
    calendar.change(now?.id ?? '', { summary: 'Mentoring Priya, renamed' });
    calendar.cancel(next?.id ?? '');
    await desk.bringToFront();
    await press(desk, t('desk.import.another'));
    await readNow();
    await panel.bringToFront();
    await seeText(panel, 'Mentoring Priya, renamed');
    await vi.waitFor(async () => {
      const cancelled = (await meetings()).filter(({ status }) => status === 'cancelled');
      expect(cancelled).toHaveLength(1);
    });
    await panel.close();
  });

  const visits = (start: string) =>
    cairn.standIn.requests.map(({ url }) => url).filter((url) => url.startsWith(start));
  const windows = () =>
    visits('https://accounts.google.com/o/').filter((url) => !url.includes('prompt=none')).length;

  it('renews its access unseen when that has ended', async () => {
    const before = windows();
    api.accessTokens.clear();
    calendar.add(mentoring('Mentoring Priya, after renewal', Date.now() + 30 * HOUR));
    await readNow();
    await vi.waitFor(async () => {
      expect((await meetings()).map(({ title }) => title)).toContain(
        'Mentoring Priya, after renewal',
      );
    }, 15_000);
    expect(windows()).toBe(before);
  });

  it('says that consent was withdrawn, opens no window by itself, and goes on after a new sign-in', async () => {
    const before = windows();
    api.accessTokens.clear();
    google.withdraw(CLIENT, sam);
    await readNow();
    await seeText(desk, t('accounts.again'));
    expect(windows()).toBe(before);
    const kept = await meetings();
    await desk.locator(`.dk-signed ::-p-text(${t('accounts.again')})`).click();
    await allow();
    await vi.waitFor(async () => {
      const [row] = await readRows(desk, 'signIns');
      expect(row?.problem).toBeNull();
    }, 15_000);
    expect((await meetings()).map(({ id }) => id)).toEqual(kept.map(({ id }) => id));
  });

  it('keeps its token in the memory of the browser only', async () => {
    const kept = await desk.evaluate<[], () => Promise<string>>(
      '(async () => JSON.stringify([await chrome.storage.local.get(), { ...localStorage }]))()' as never,
    );
    const tables = ['signIns', 'calendarAccounts', 'cursors', 'syncLog'] as const;
    const rows = JSON.stringify(await Promise.all(tables.map((table) => readRows(desk, table))));
    for (const token of api.accessTokens) expect(kept + rows).not.toContain(token);
    expect(api.accessTokens.size).toBeGreaterThan(0);
  });

  it('is disconnected after saying what goes, and leaves the meetings', async () => {
    const kept = await meetings();
    await desk.locator(`.dk-signed ::-p-text(${t('accounts.disconnect')})`).click();
    await press(desk, t('accounts.disconnect.do'));
    await vi.waitFor(async () => {
      expect(await readRows(desk, 'signIns')).toEqual([]);
      expect(visits('https://oauth2.googleapis.com/revoke')).toHaveLength(1);
    }, 15_000);
    expect(await readRows(desk, 'calendarEvents')).toEqual([]);
    expect((await meetings()).map(({ id }) => id)).toEqual(kept.map(({ id }) => id));
  });
});
