import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const KEY = 'panelWish';
const wishSchema = z.object({
  meetingId: z.string(),
  /** The closing check-in, not just the meeting. */
  closing: z.boolean(),
});
/** What a button in a page promised that the panel would show. */
export type PanelWish = z.infer<typeof wishSchema>;

/** Leaves a wish for the panel, whether it is open already or about to be. */
export async function leaveWish(wish: PanelWish): Promise<void> {
  await browser.storage.session.set({ [KEY]: wish });
}

/** Grants a wish that lies there, and each that comes; once. Returns what stops it. */
export function onWish(grant: (wish: PanelWish) => void): () => void {
  // A page of ours in a frame has none in Firefox: there the panel shows what the clock says.
  const session = browser.storage.session as typeof browser.storage.session | undefined;
  if (!session) return () => undefined;
  const take = (value: unknown) => {
    const wish = z.safeParse(wishSchema, value);
    if (!wish.success) return;
    void session.remove(KEY);
    grant(wish.data);
  };
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && KEY in changes) take(changes[KEY]?.newValue);
  };
  browser.storage.onChanged.addListener(listen);
  session.get(KEY).then(
    (found) => take(found[KEY]),
    () => undefined,
  );
  return () => browser.storage.onChanged.removeListener(listen);
}
