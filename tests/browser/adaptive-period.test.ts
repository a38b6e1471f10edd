import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { HOUR, MINUTE } from '@/lib/shared/time';
import { type Cairn, startCairn } from './harness/cairn';
import { databaseMade, putRows } from './harness/database';
import { type MovedClock, movedClock, noMovedClock } from './harness/moved-clock';
import { googleStoodIn } from './harness/providers';
import { stamps } from './harness/rows';

const why = await noMovedClock();
if (why) console.warn(`The adaptive period is left out: ${why}`);

const api = '(globalThis.browser ?? chrome)';
/** Time enough, in ms, to end page and worker before the browser looks at the clock again. */
const NUDGE = 1_500;

describe.skipIf(why)('a signed-in calendar without any page open', () => {
  const service = googleStoodIn();
  let cairn: Cairn;
  let moving: MovedClock;
  let begun: number;

  beforeAll(async () => {
    begun = Date.now();
    moving = await movedClock(begun, 'Etc/UTC');
    cairn = await startCairn({ program: moving.program });
    service.serve(cairn.standIn);
    service.accessTokens.add('token');
    const page = await cairn.session.open('popup');
    await databaseMade(page);
    await signedIn(page);
    await page.close();
  });
  afterAll(async () => {
    await cairn?.stop();
    await moving?.remove();
  });

  /** As the desk leaves it after the first round: it is due in five minutes, and the background is told of meetings. */
  async function signedIn(page: Page): Promise<void> {
    const now = Date.now();
    const signIn = { ...stamps(), provider: 'google', subject: '1', name: 'sam@example.org' };
    const remote = { signInId: signIn.id, calendarId: 'primary', color: null, showPrivate: false };
    const account = { ...stamps(), kind: 'google', name: 'sam@example.org', address: '', remote };
    const read = { readAt: now, nextReadAt: now + 5 * MINUTE, problem: null, failures: 0 };
    await putRows(page, 'signIns', [
      { ...signIn, clientId: service.clientId, tenant: '', scopes: [], problem: null },
    ]);
    await putRows(page, 'calendarAccounts', [{ ...account, enabled: true, ...read }]);
    const token = { accessToken: 'token', expiresAt: now + 24 * HOUR, scopes: [] };
    const tokens = JSON.stringify({ tokens: { [signIn.id]: token } });
    await page.evaluate(`${api}.storage.session.set(${tokens})`);
    await page.evaluate(`${api}.runtime.sendMessage({ type: 'meetings-changed' })`);
  }

  /** The browser's own question before the first one isn't counted. */
  const rounds = () =>
    cairn.standIn.requests.filter(
      ({ method, url }) => method === 'GET' && url.startsWith(service.events),
    ).length;

  const dueIn = (page: Page) =>
    page.evaluate(
      `${api}.alarms.get('due').then((one) => (one.scheduledTime - ${begun}) / ${MINUTE})`,
    );

  /**
   * Makes it so many minutes after the beginning, all pages closed and the background killed, once the next round
   * is to be in the minute after `due`.
   */
  async function passTo(minutes: number, due: number): Promise<void> {
    const page = await cairn.session.open('popup');
    await vi.waitFor(async () => expect(Math.floor(Number(await dueIn(page)))).toBe(due), 10_000);
    await page.evaluate(`${api}.alarms.create('nudge', { when: Date.now() + ${NUDGE} })`);
    await page.close();
    await cairn.session.killBackground();
    await moving.set(begun + minutes * MINUTE);
  }
  const reads = (times: number) =>
    vi.waitFor(() => expect(rounds()).toBe(times), { timeout: 10_000 });
  /** The nudge rang and started the background. */
  const restarted = () =>
    cairn.session.browser.waitForTarget((one) => one.type() === 'service_worker');

  it('is read five minutes later with a meeting within the hour, else a quarter of an hour later', async () => {
    service.add('Mentoring Priya / Sam', begun + 40 * MINUTE);
    await passTo(6, 5);
    await reads(1);
    await passTo(12, 11);
    await reads(2);
    await passTo(41, 17);
    await reads(3);
    // The meeting began, and nothing lies ahead any more.
    await passTo(50, 56);
    await restarted();
    await passTo(57, 56);
    await reads(4);
  });
});
