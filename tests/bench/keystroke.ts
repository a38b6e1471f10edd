import type { Page } from 'puppeteer-core';
import type { Session } from '@/scripts/driver/session';
import { type Figure, figure } from './figure';

const RUNS = 25;
const EDITOR = '#notes [contenteditable="true"]';

/** From a key going down in the editor until a note on disk holds the letter, looked at without pause. */
function watchDisk(word: string): string {
  return `new Promise((resolve, reject) => {
    const opening = indexedDB.open('cairn');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const look = () => {
        const asked = db.transaction('noteBlocks').objectStore('noteBlocks').index('meetingId').getAll(globalThis.meetingId);
        asked.onsuccess = () => {
          if (!asked.result.some((row) => row.markdown.includes(${JSON.stringify(word)}))) return look();
          db.close();
          resolve(performance.now() - globalThis.lastKey);
        };
      };
      look();
    };
  })`;
}

const BARE_PUT = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('cairn');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const from = performance.now();
    const writing = opening.result.transaction('cursors', 'readwrite');
    writing.objectStore('cursors').put({ id: 'bench', accountId: 'bench' });
    writing.oncomplete = () => { opening.result.close(); resolve(performance.now() - from); };
  };
})`;

const RUNNING = `new Promise((resolve) => {
  const opening = indexedDB.open('cairn');
  opening.onsuccess = () => {
    const asked = opening.result.transaction('meetings').objectStore('meetings').index('end').get(IDBKeyRange.lowerBound(Date.now()));
    asked.onsuccess = () => { opening.result.close(); globalThis.meetingId = asked.result.id; resolve(); };
  };
})`;

async function once(panel: Page, run: number): Promise<number> {
  const word = `key${run}z`;
  await panel.keyboard.type(word.slice(0, -1));
  const stored = panel.evaluate(watchDisk(word));
  await panel.keyboard.press('z');
  return Number(await stored);
}

/** From the last key until it is on disk, against one bare put into IndexedDB. */
export async function keystrokeFigure(session: Session): Promise<Figure> {
  const panel = await session.open('sidepanel');
  await panel.evaluate(RUNNING);
  await panel.evaluate(
    "addEventListener('keydown', () => { globalThis.lastKey = performance.now(); }, true)",
  );
  const editor = await panel.waitForSelector(EDITOR);
  await editor?.click();
  const measured: number[] = [];
  const floors: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    measured.push(await once(panel, run));
    floors.push(Number(await panel.evaluate(BARE_PUT)));
  }
  await panel.close();
  return figure('keystroke in a note to stored, against a bare put', measured, floors);
}
