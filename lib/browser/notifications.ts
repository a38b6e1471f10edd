import { browser } from 'wxt/browser';
import { openDesk } from './pages';
import { openPanel } from './panel';

interface Options {
  type: 'basic';
  iconUrl: string;
  title: string;
  message: string;
  buttons?: { title: string }[];
}

/** Shows a notification; the same id replaces an earlier one. Buttons only where the browser has them. */
export async function notify(
  id: string,
  title: string,
  message: string,
  buttons: readonly string[] = [],
): Promise<void> {
  const iconUrl = new URL('/icon/128.png', self.location.origin).href;
  const plain: Options = { type: 'basic', iconUrl, title, message };
  if (buttons.length > 0) {
    const named = buttons.map((label) => ({ title: label }));
    // Firefox refuses a notification with buttons, and has no other way of saying that it knows none.
    const shown = await create(id, { ...plain, buttons: named }).catch(() => null);
    if (shown !== null) return;
  }
  await create(id, plain);
}

/** As a promise in any case: Firefox throws at once what it can't read. */
async function create(id: string, options: Options): Promise<string> {
  return browser.notifications.create(id, options);
}

/** The ids of the notifications that can be seen. */
export async function seen(): Promise<string[]> {
  return Object.keys(await browser.notifications.getAll());
}

/** Takes away the notifications under `prefix`, all but those in `keep`. */
export async function withdraw(prefix: string, keep: readonly string[]): Promise<void> {
  for (const id of await seen()) {
    if (id.startsWith(prefix) && !keep.includes(id)) await browser.notifications.clear(id);
  }
}

/**
 * Opens the panel when a notification under `prefix` is clicked. A browser that doesn't count that as
 * a click on the extension shows the toolbar popup instead, or the panel's page in a tab.
 */
export function onNotificationOpensPanel(prefix: string): void {
  browser.notifications.onClicked.addListener((id) => {
    if (!id.startsWith(prefix)) return;
    openPanel(browser.windows.WINDOW_ID_CURRENT)
      .catch(() => openPanelOtherwise())
      .finally(() => browser.notifications.clear(id));
  });
}

async function openPanelOtherwise(): Promise<void> {
  const { id } = await browser.windows.getLastFocused();
  if (id !== undefined) await browser.windows.update(id, { focused: true });
  await browser.action
    .openPopup()
    .catch(() =>
      browser.tabs.create({ url: new URL('/sidepanel.html', self.location.origin).href }),
    );
}

/**
 * Opens the desk when a notification is clicked that has a place there (`placeOf` its id), or its first
 * button; the second button only puts it away.
 */
export function onNotificationOpensDesk(placeOf: (id: string) => string | null): void {
  const answer = (id: string, open: boolean) => {
    const place = placeOf(id);
    if (place === null) return;
    void browser.notifications.clear(id);
    if (open) void openDesk(place).catch(() => openWindow(place));
  };
  browser.notifications.onClicked.addListener((id) => answer(id, true));
  if (!('onButtonClicked' in browser.notifications)) return;
  browser.notifications.onButtonClicked.addListener((id, button) => answer(id, button === 0));
}

/** A notification may outlive the last window. */
async function openWindow(place: string): Promise<void> {
  const url = new URL(`/desk.html#${place}`, self.location.origin).href;
  await browser.windows.create({ url });
}
