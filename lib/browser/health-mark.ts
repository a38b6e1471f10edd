import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const KEY = 'health';
const markSchema = z.object({ checkedAt: z.int() });

/** When everything stored was last looked at (UTC ms); null when never, or that can't be read. */
export async function lastChecked(): Promise<number | null> {
  const mark = z.safeParse(markSchema, (await browser.storage.local.get(KEY))[KEY]);
  return mark.success ? mark.data.checkedAt : null;
}

/** Keeps when everything stored was looked at (UTC ms). */
export async function markChecked(checkedAt: number): Promise<void> {
  await browser.storage.local.set({ [KEY]: { checkedAt } });
}
