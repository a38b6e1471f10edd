import { browser } from 'wxt/browser';
import { type Message, parseMessage } from '../messaging/messages';

/** Tells the background; resolves when it has been dealt with, also when nobody listens. */
export async function tell(message: Message): Promise<void> {
  // No background (it is being updated) is no fault: it reads everything anew when it starts.
  await browser.runtime.sendMessage(message).catch(() => undefined);
}

/** Hands messages from our own pages to `handle`; the worker stays alive until it is done. */
export function onMessage(handle: (message: Message) => Promise<void>): void {
  const base = new URL('/', self.location.href).href;
  browser.runtime.onMessage.addListener((value, sender, respond) => {
    // A script of ours in somebody else's page has our id as well, but not our address.
    const ours = sender.id === browser.runtime.id && sender.url?.startsWith(base);
    const message = ours ? parseMessage(value) : undefined;
    if (!message) return false;
    handle(message).then(
      () => respond(true),
      () => respond(false),
    );
    return true;
  });
}
