import { afterEach, expect, it, vi } from 'vitest';
import { type Cairn, startCairn } from './harness/cairn';
import { layOut } from './harness/scene';

let cairn: Cairn | undefined;
afterEach(() => cairn?.stop());

/** No driver can press a notification of the desktop; Chromium lets a context raise the event for itself. */
async function press({ session }: Cairn, event: string) {
  const target = await session.browser.waitForTarget((one) => one.url().endsWith('/background.js'));
  const worker = await target.worker();
  await worker?.evaluate(`chrome.notifications.${event}`);
}

it('a click on a prompt, or its first button, opens the preparation; the second puts it away', async () => {
  cairn = await startCairn();
  const running = cairn;
  const { disk, meeting } = await layOut(cairn.session, { startsIn: 10 });
  const ids = () =>
    disk.evaluate('chrome.notifications.getAll().then((all) => Object.keys(all))') as Promise<
      string[]
    >;
  const desks = async () => {
    const urls = (await running.session.browser.pages()).map((page) => page.url());
    return urls.filter((url) => url.includes('/desk.html'));
  };
  const id = `prepare:${meeting.id}@${meeting.start}/15`;
  await disk.evaluate(
    `chrome.storage.local.set({ settings: { quiet: null, workingDays: [1, 2, 3, 4, 5, 6, 7] } })`,
  );
  // The change of settings alone has to be heard.
  await vi.waitFor(async () => expect(await ids()).toEqual([id]), 5_000);
  await press(cairn, `onButtonClicked.dispatch(${JSON.stringify(id)}, 1)`);
  await vi.waitFor(async () => expect(await ids()).toEqual([]), 5_000);
  expect(await desks()).toEqual([]);
  await press(cairn, `onClicked.dispatch(${JSON.stringify(id)})`);
  const place = `${cairn.session.origin}/desk.html#prepare/${meeting.id}`;
  await vi.waitFor(async () => expect(await desks()).toEqual([place]), 5_000);
  await press(cairn, `onButtonClicked.dispatch(${JSON.stringify('week:2026-11-16/0')}, 0)`);
  await vi.waitFor(async () => {
    expect(await desks()).toEqual([`${running.session.origin}/desk.html#owed`]);
  }, 5_000);
});
