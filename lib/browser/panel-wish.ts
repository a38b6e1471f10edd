import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const KEY = 'panelWish';
/** A panel is there within moments; what lies longer was for one that never came, in ms. */
const FRESH = 20_000;
const wishSchema = z.object({
  meetingId: z.string(),
  /** The closing check-in, not just the meeting. */
  closing: z.boolean(),
  /** UTC ms. */
  at: z.number(),
});
/** What a button in a page promised that the panel would show. */
export type PanelWish = z.infer<typeof wishSchema>;

/** Leaves a wish for the panel, whether it is open already or about to be. */
export async function leaveWish(wish: PanelWish): Promise<void> {
  // Not in the session's storage, which Firefox keeps from a panel that stands in a page.
  await browser.storage.local.set({ [KEY]: wish });
}

/** Grants a wish that lies there, and each that comes; once, and only soon. Returns what stops it. */
export function onWish(grant: (wish: PanelWish) => void): () => void {
  const take = (value: unknown) => {
    const wish = z.safeParse(wishSchema, value);
    if (!wish.success) return;
    void browser.storage.local.remove(KEY);
    if (Date.now() - wish.data.at < FRESH) grant(wish.data);
  };
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) take(changes[KEY]?.newValue);
  };
  browser.storage.onChanged.addListener(listen);
  browser.storage.local.get(KEY).then(
    (found) => take(found[KEY]),
    () => undefined,
  );
  return () => browser.storage.onChanged.removeListener(listen);
}
