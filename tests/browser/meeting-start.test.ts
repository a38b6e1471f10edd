import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BrowserName } from '@/scripts/driver/session';
import { type Cairn, startCairn } from './harness/cairn';
import { layOut } from './harness/scene';

const api = '(globalThis.browser ?? chrome)';
const SOON = 0.1;

describe.each<BrowserName>(['chrome', 'firefox'])('the start of a meeting in %s', (browser) => {
  let cairn: Cairn | undefined;
  afterEach(() => cairn?.stop());

  const alarms = (page: Page) =>
    page.evaluate(`${api}.alarms.getAll().then((all) => all.map(({ name }) => name))`);
  const badge = (page: Page) => page.evaluate(`${api}.action.getBadgeText({})`);
  // Without a window Firefox closes a notification at once: its closing tells that it was there.
  const listen = (page: Page) =>
    page.evaluate(`{
      globalThis.notified = new Set();
      ${api}.notifications.onClosed.addListener((id) => notified.add(id));
    }`);
  const notifications = (page: Page) =>
    page.evaluate(
      `${api}.notifications.getAll().then((all) => [...notified.union(new Set(Object.keys(all)))])`,
    );

  it('is announced once although the background was killed before its alarm', async () => {
    cairn = await startCairn({ browser });
    const { disk, meeting } = await layOut(cairn.session, { startsIn: SOON });
    await listen(disk);
    await vi.waitFor(async () => {
      expect(await alarms(disk)).toContain(`meeting-start:${meeting.id}`);
    }, 4_000);
    await vi.waitFor(async () => expect(await badge(disk)).toBe('1m'), 4_000);
    await cairn.session.killBackground();
    await vi.waitFor(async () => expect(await badge(disk)).toBe('now'), 20_000);
    await vi.waitFor(async () => {
      const all = (await notifications(disk)) as string[];
      expect(all.filter((id) => id.startsWith('meeting-start:'))).toEqual([
        `meeting-start:${meeting.id}`,
      ]);
    }, 5_000);
  });
});
