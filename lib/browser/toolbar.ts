import { browser } from 'wxt/browser';
import { openPanel } from './panel';

const POPUP = 'popup.html';

/** Shows `text` on the toolbar button; '' takes it away. */
export async function setBadge(text: string, title: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#17634F' });
  await browser.action.setBadgeTextColor({ color: '#FFFFFF' });
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title });
}

/** Whether a click on the toolbar button opens the panel at once, or the quick log. */
export async function setButtonOpensPanel(panel: boolean): Promise<void> {
  await browser.action.setPopup({ popup: panel ? '' : POPUP });
}

/** Opens the panel on a click of the button while it has no popup; called synchronously by the click. */
export function onButtonOpensPanel(): void {
  browser.action.onClicked.addListener((tab) => {
    if (tab.windowId !== undefined) void openPanel(tab.windowId);
  });
}

/** Opens the panel on its keyboard shortcut (Chrome; Firefox has `_execute_sidebar_action`). */
export function onPanelShortcut(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.windowId !== undefined) void openPanel(tab.windowId);
  });
}
