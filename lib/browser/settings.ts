import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const settingsSchema = z.object({
  /** Nothing has been set up yet: the first run page is shown. */
  welcomed: z.catch(z.boolean(), false),
  /** A language of the quick log and the pages (BCP 47); null follows the browser. */
  locale: z.catch(z.nullable(z.string()), null),
  /** Single keys in the panel can be turned off (WCAG 2.1.4). */
  singleKeys: z.catch(z.boolean(), true),
});
/** What the user chose, in storage.local. */
export type Settings = z.infer<typeof settingsSchema>;

const KEY = 'settings';

/** Each setting on its own: one that can't be read falls back to its default, the others stay. */
function coerce(value: unknown): Settings {
  const parsed = z.safeParse(settingsSchema, value);
  return parsed.success ? parsed.data : settingsSchema.parse({});
}

/** Reads the settings; what can't be read falls back to the defaults. */
export async function readSettings(): Promise<Settings> {
  return coerce((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes some settings and keeps the rest; two pages that change at once wait for each other. */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  return navigator.locks.request(KEY, async () => {
    const next = { ...(await readSettings()), ...change };
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });
}
