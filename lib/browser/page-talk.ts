import { browser } from 'wxt/browser';
import type { PageMessage } from '../messaging/page';

/** False once the extension was updated or removed: this script is then an orphan, and has to go. */
export function connected(): boolean {
  return browser.runtime?.id !== undefined;
}

/** Asks the background; undefined when it can't be reached. */
export async function ask(message: PageMessage): Promise<unknown> {
  if (!connected()) return undefined;
  return browser.runtime.sendMessage(message).catch(() => undefined);
}

/** Calls `gone` when the user turns this site off. Returns what stops listening. */
export function onOff(site: string, gone: () => void): () => void {
  const listen = (message: { type?: unknown; sites?: unknown } | null) => {
    if (message?.type !== 'page-off') return;
    if (Array.isArray(message.sites) && message.sites.includes(site)) gone();
  };
  browser.runtime.onMessage.addListener(listen);
  return () => {
    if (connected()) browser.runtime.onMessage.removeListener(listen);
  };
}

/** Calls `handle` with the name of this page's marks when it has others. Returns what stops listening. */
export function onMarks(handle: (name: unknown) => void): () => void {
  const listen = (message: { type?: unknown; marks?: unknown } | null) => {
    if (message?.type === 'page-marks') handle(message.marks);
  };
  browser.runtime.onMessage.addListener(listen);
  return () => {
    if (connected()) browser.runtime.onMessage.removeListener(listen);
  };
}
