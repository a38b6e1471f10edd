import { browser } from 'wxt/browser';
import { openPanel } from './panel';

/** Shows a notification; the same id replaces an earlier one. No buttons: Firefox knows none. */
export async function notify(id: string, title: string, message: string): Promise<void> {
  const iconUrl = new URL('/icon/128.png', self.location.origin).href;
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

/** Takes away the notifications under `prefix`, all but `keep`. */
export async function withdraw(prefix: string, keep: string | null): Promise<void> {
  for (const id of Object.keys(await browser.notifications.getAll())) {
    if (id.startsWith(prefix) && id !== keep) await browser.notifications.clear(id);
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
