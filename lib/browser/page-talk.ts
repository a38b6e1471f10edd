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

type Said = { type?: unknown; sites?: unknown; marks?: unknown } | null;

/** Hears what the background says to this page. Returns what stops listening. */
function hear(listen: (message: Said) => void): () => void {
  const { onMessage } = browser.runtime;
  onMessage.addListener(listen);
  return () => {
    if (connected()) onMessage.removeListener(listen);
  };
}

/** Calls `gone` when the user turns this site off. Returns what stops listening. */
export function onOff(site: string, gone: () => void): () => void {
  return hear((message) => {
    if (message?.type !== 'page-off') return;
    if (Array.isArray(message.sites) && message.sites.includes(site)) gone();
  });
}

/** Calls `handle` with the name of this page's marks when it has others. Returns what stops listening. */
export function onMarks(handle: (name: unknown) => void): () => void {
  return hear((message) => {
    if (message?.type === 'page-marks') handle(message.marks);
  });
}
