import { browser } from 'wxt/browser';
import { type Mark, readMark } from '../backup/mark';

const KEY = 'backup';

/** What is known of the backups. */
export async function backupMark(): Promise<Mark> {
  return readMark((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes what is known of the backups; two pages that change at once wait for each other. */
export function markBackup(change: Partial<Mark>): Promise<void> {
  return navigator.locks.request(`mark-${KEY}`, async () => {
    await browser.storage.local.set({ [KEY]: { ...(await backupMark()), ...change } });
  });
}

/** Hears of each change that any page makes. Returns what stops it. */
export function watchBackup(changed: (mark: Mark) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) changed(readMark(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
