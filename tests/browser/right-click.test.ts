import { afterEach, expect, it, vi } from 'vitest';
import { seeText } from '@/scripts/driver/actions';
import { type Cairn, startCairn } from './harness/cairn';
import { layOut } from './harness/scene';

let cairn: Cairn | undefined;
afterEach(() => cairn?.stop());

/** No driver can open the browser's own menu; Chromium lets a context raise the event for itself. */
async function choose({ session }: Cairn, menuItemId: string, selectionText: string) {
  const target = await session.browser.waitForTarget((one) => one.url().endsWith('/background.js'));
  const worker = await target.worker();
  const info = JSON.stringify({ menuItemId, selectionText });
  await worker?.evaluate(`chrome.contextMenus.onClicked.dispatch(${info})`);
}

it('a text selected somewhere becomes an action for a partner, or a line begun in the popup', async () => {
  cairn = await startCairn();
  const running = cairn;
  const { disk, partner } = await layOut(cairn.session, { startsIn: -5 });
  // The browser tells what is in its menu only by refusing to change what isn't.
  const stands = (id: string) =>
    disk.evaluate(
      `chrome.contextMenus.update(${JSON.stringify(id)}, {}).then(() => true, () => false)`,
    );
  const item = `action ${partner.id}`;
  await vi.waitFor(async () => expect(await stands(item)).toBe(true), 10_000);
  expect(await stands('agenda nobody')).toBe(false);
  await choose(running, item, '  Bring the\nreading list ');
  await seeText(disk, 'Bring the reading list');
  const ids = await disk.evaluate(
    'chrome.notifications.getAll().then((all) => Object.keys(all).join())',
  );
  expect(ids).toContain('menu');
  await choose(running, 'action else', 'Call Dana');
  const begun = async () => {
    const pages = await running.session.browser.pages();
    const popups = pages.filter((page) => page.url().includes('/popup.html') && page !== disk);
    const lines = popups.map((page) => page.evaluate("document.querySelector('.txt')?.value"));
    return Promise.all(lines);
  };
  await vi.waitFor(async () => expect(await begun()).toContain('Call Dana'), 10_000);
});
