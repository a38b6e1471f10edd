import { browser } from 'wxt/browser';
import { parseSettings, type Settings } from '../shared/settings';

export type { Settings } from '../shared/settings';

const KEY = 'settings';

/** Reads the settings from storage.local; what can't be read falls back to the defaults. */
export async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes some settings and keeps the rest; two pages that change at once wait for each other. */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  return navigator.locks.request(KEY, async () => {
    const next = { ...(await readSettings()), ...change };
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });
}

/** Hears of each change that any page or the background makes. Returns what stops it. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) changed(parseSettings(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
