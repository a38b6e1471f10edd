import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { runNode } from '@/scripts/lib/run.mjs';

/** Builds the pseudo-languages into a new folder; answers with it and how to remove it. */
export async function buildPseudo() {
  const folder = await mkdtemp(join(tmpdir(), 'cairn-pseudo-'));
  const wxt = join('node_modules', 'wxt', 'bin', 'wxt.mjs');
  const args = ['build', '-b', 'chrome', '-c', join('tests', 'browser', 'pseudo', 'wxt.config.ts')];
  const { code, output } = await runNode(wxt, args, { env: { CAIRN_OUT: folder }, quiet: true });
  if (code !== 0) throw new Error(output);
  const remove = () => rm(folder, { recursive: true, force: true });
  return { build: folder, remove };
}

/** Changes settings as another page would; open pages follow. */
export async function choose(page: Page, change: Record<string, unknown>): Promise<void> {
  await page.evaluate(async (changed) => {
    const { storage } = (globalThis as never as { chrome: { storage: { local: Store } } }).chrome;
    interface Store {
      get(key: string): Promise<Record<string, object>>;
      set(value: object): Promise<void>;
    }
    const { settings } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...settings, ...changed } });
  }, change);
}

/** Waits until a page is in a language. */
export const langOf = (page: Page, locale: string) =>
  page.waitForFunction(`document.documentElement.lang === '${locale}'`);

/** Every word that lies in the database: what the user or a calendar wrote, not the catalogue. */
export async function writtenWords(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const [{ name = '' } = {}] = await indexedDB.databases();
    const database = await asked(indexedDB.open(name));
    const tables = [...database.objectStoreNames];
    const rows = await Promise.all(
      tables.map((table) => asked(database.transaction(table).objectStore(table).getAll())),
    );
    database.close();
    return (
      JSON.stringify(rows)
        .toLowerCase()
        .match(/[a-z]{2,}/g) ?? []
    );
  });
}
