import { browser } from 'wxt/browser';

/** Firefox's sidebar, which WXT's Chrome-shaped types don't know. */
interface SidebarAction {
  open(): Promise<void>;
}

function sidebar(): SidebarAction | undefined {
  return (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction;
}

/**
 * Opens the panel in a window. Call it straight from the click's handler, with nothing awaited
 * before: the browser forgets the click at the first `await`.
 * https://developer.chrome.com/docs/extensions/reference/api/sidePanel#method-open
 */
export function openPanel(windowId: number): Promise<void> {
  const firefox = sidebar();
  return firefox ? firefox.open() : browser.sidePanel.open({ windowId });
}

/** Whether a click in somebody else's page may open the panel; in Firefox only one in Firefox itself does. */
export function opensFromPages(): boolean {
  return sidebar() === undefined;
}

/** The window this page lives in; ask for it before the click, and keep it. */
export async function currentWindowId(): Promise<number> {
  const { id } = await browser.windows.getCurrent();
  return id ?? browser.windows.WINDOW_ID_CURRENT;
}

/**
 * Whether the panel is open somewhere: at the browser's side, which Firefox tells as well, or in a page, of which
 * Firefox tells nothing. False where the browser can't tell.
 */
export async function panelIsOpen(): Promise<boolean> {
  const inPage = `${self.location.origin}/beside.html`;
  const all = await browser.runtime.getContexts({}).catch(() => []);
  return all.some(
    ({ contextType, documentUrl }) =>
      contextType === 'SIDE_PANEL' || documentUrl?.split('#')[0] === inPage,
  );
}
