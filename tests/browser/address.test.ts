import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTranslate } from '@/lib/i18n/english';
import { importAddress, seeText } from '@/scripts/driver/actions';
import type { BrowserName } from '@/scripts/driver/session';
import { sampleCalendar } from '@/scripts/sample/calendar';
import { calendarAddress } from '@/tests/stand-ins/calendar-address';
import { asked, type Cairn, startCairn } from './harness/cairn';
import { readRows } from './harness/database';

const t = createTranslate();
const HOST = 'calendar.example.org';
const SIGN_IN = 'login.example.org';
const ADDRESS = `https://${HOST}/private-7f3a/basic.ics`;

describe.each<BrowserName>(['chrome', 'firefox'])('a calendar address in %s', (browser) => {
  let cairn: Cairn;
  let desk: Page;
  beforeAll(async () => {
    cairn = await startCairn({ browser, hosts: [HOST, SIGN_IN] });
    await cairn.session.allowHost(`https://${HOST}/*`);
    desk = await cairn.session.open('desk');
  });
  afterAll(() => cairn?.stop());
  const arrived = () => cairn.standIn.requests.filter(({ url }) => url === ADDRESS);
  const readNow = () => desk.locator(`::-p-text(${t('desk.calendar.do.read')})`).click();

  it('is fetched once it is allowed, and nothing else is', async () => {
    const text = sampleCalendar(Date.now());
    cairn.standIn.on(
      ADDRESS,
      calendarAddress(() => text),
    );
    const report = await importAddress(desk, ADDRESS);
    expect(report).toMatch(/[1-9]\d* mentoring series with \d+ dates/);
    expect(asked(cairn)).toEqual([ADDRESS]);
    const [first] = arrived();
    expect(first?.method).toBe('GET');
    expect(first?.headers.cookie).toBeUndefined();
    expect(first?.headers.referer).toBeUndefined();
  });

  it('is asked with its validator the next time, and 304 changes nothing', async () => {
    const before = await readRows(desk, 'meetings');
    await desk.close();
    desk = await cairn.session.open('desk', '#calendars');
    await readNow();
    await vi.waitFor(() => expect(arrived()).toHaveLength(2), 15_000);
    expect(arrived()[1]?.headers['if-none-match']).toMatch(/^"[0-9a-f]{16}"$/);
    await seeText(desk, t('desk.calendar.well'));
    expect(await readRows(desk, 'meetings')).toEqual(before);
  });

  it('never shows its secret path', async () => {
    expect(await desk.evaluate(() => document.documentElement.outerHTML)).not.toContain('7f3a');
  });

  const html = { headers: { 'content-type': 'text/html' }, body: '<h1>Welcome</h1>' };
  const ELSEWHERE = 'calendar.fetch.elsewhere';
  it.each([
    ['a page instead of a calendar', html, 'calendar.fetch.web-page'],
    ['nothing', { body: '' }, 'calendar.fetch.empty'],
    ['a way on', { status: 302, headers: { location: `https://${SIGN_IN}/` } }, ELSEWHERE],
    ['429', { status: 429, headers: { 'retry-after': '3600' } }, 'calendar.fetch.busy'],
    ['500', { status: 500, body: 'oops' }, 'calendar.fetch.server'],
  ])('keeps what it has and says why when the answer is %s', async (_, answer, id) => {
    const before = await readRows(desk, 'meetings');
    cairn.standIn.on(ADDRESS, () => answer);
    const earlier = arrived().length;
    await readNow();
    await vi.waitFor(() => expect(arrived().length).toBeGreaterThan(earlier), 15_000);
    await vi.waitFor(async () => {
      const [account] = await readRows(desk, 'calendarAccounts');
      expect(account?.problem).toMatchObject({ id });
    }, 15_000);
    expect(await readRows(desk, 'meetings')).toEqual(before);
  });
});
