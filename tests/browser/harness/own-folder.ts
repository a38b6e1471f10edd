import type { Page } from 'puppeteer-core';

/**
 * Makes a folder of the browser's own file system the one that was chosen: the dialog for folders is the browser's, and
 * no test can answer it. All after it is as with any folder.
 */
export function chooseOwnFolder(desk: Page): Promise<void> {
  return desk.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('Backups', { create: true });
    const other = await folder.getFileHandle('letter.txt', { create: true });
    const writing = await other.createWritable();
    await writing.write('Dear Bo');
    await writing.close();
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('cairn-backup');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const change = opening.result.transaction('places', 'readwrite');
        change.objectStore('places').put({ folder, made: [] }, 'folder');
        change.onabort = () => reject(change.error);
        change.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    });
  });
}

/** What lies in the folder: texts by name. */
export function inFolder(desk: Page): Promise<Record<string, string>> {
  return desk.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('Backups');
    const all: Record<string, string> = {};
    for await (const name of folder.keys()) {
      all[name] = await (await (await folder.getFileHandle(name)).getFile()).text();
    }
    return all;
  });
}

/** A file of the folder, byte by byte. */
export async function bytesInFolder(desk: Page, name: string) {
  const base64 = await desk.evaluate(async (called) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('Backups');
    const file = await (await folder.getFileHandle(called)).getFile();
    return new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
      reader.readAsDataURL(file);
    });
  }, name);
  return Buffer.from(base64, 'base64');
}
