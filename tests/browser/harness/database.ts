import type { Page } from 'puppeteer-core';
import type { TableName } from '@/lib/storage/tables';

/** A row as it lies on disk. */
export type Raw = Record<string, unknown>;

/** Waits until some page of the extension has made the database and its tables. */
export async function databaseMade(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const all = await indexedDB.databases();
    return all.some(({ name }) => name === 'cairn');
  });
}

/** Every row of a table, straight from IndexedDB: past the repositories and their schemas. */
export function readRows(page: Page, table: TableName | 'locks'): Promise<Raw[]> {
  return page.evaluate(
    (name) =>
      new Promise<Raw[]>((resolve, reject) => {
        const opening = indexedDB.open('cairn');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
    table,
  );
}

/** Puts rows straight into IndexedDB, durably; a page that is open hears of it only by a reload. */
export function putRows(page: Page, table: TableName, rows: readonly Raw[]): Promise<void> {
  return page.evaluate(
    (name, all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('cairn');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction(name, 'readwrite', { durability: 'strict' });
          for (const row of all) writing.objectStore(name).put(row);
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    table,
    [...rows],
  );
}

/** Takes one row off the disk; a page that is open hears of it only by a reload. */
export function dropRow(page: Page, table: TableName, id: unknown): Promise<void> {
  return page.evaluate(
    (name, key) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('cairn');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(name, 'readwrite');
          writing.objectStore(name).delete(key);
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    table,
    String(id),
  );
}
