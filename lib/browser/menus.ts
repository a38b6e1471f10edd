import { browser } from 'wxt/browser';

/** One item of the menu over a selected text. */
interface Item {
  id: string;
  parentId?: string;
  title: string;
}

/** Puts these items, and no others, into the menu over a selected text; not in Firefox for Android, which has none. */
export async function setMenu(items: readonly Item[]): Promise<void> {
  const { contextMenus } = browser;
  if (!contextMenus) return;
  await contextMenus.removeAll();
  for (const item of items) {
    // An item that is there already is no reason to stop; the browser tells it in a callback.
    contextMenus.create({ ...item, contexts: ['selection'] }, () => void browser.runtime.lastError);
  }
}

/** Hears which item was chosen over which text. Call it while the background starts. */
export function onMenu(chosen: (id: string, selection: string) => unknown): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '' }) =>
    chosen(String(menuItemId), selectionText),
  );
}
