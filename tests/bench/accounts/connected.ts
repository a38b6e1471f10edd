import type { Page } from 'puppeteer-core';
import { DAY } from '@/lib/shared/time';
import type { TableName } from '@/lib/storage/tables';
import type { Session } from '@/scripts/driver/session';
import { databaseMade, putRows } from '@/tests/browser/harness/database';
import type { Busy } from './calendars';

const accountId = crypto.randomUUID();
const signInId = crypto.randomUUID();

/** Rows of one calendar and of whom it belongs to, as signing in leaves them; read long ago, so that it is due. */
function rowsOf(provider: Busy['provider']) {
  const then = Date.now() - DAY;
  const stamps = { createdAt: then, updatedAt: then, deletedAt: null };
  const signIn = {
    ...{ id: signInId, ...stamps, provider, subject: '1001', name: 'sam@example.org' },
    ...{ clientId: 'bench', tenant: '', scopes: [], problem: null },
  };
  const account = {
    ...{ id: accountId, ...stamps, kind: provider, name: 'Work', address: '', enabled: true },
    ...{ readAt: then, nextReadAt: Date.now() + DAY, problem: null, failures: 0 },
    remote: { signInId, calendarId: 'primary', color: null, showPrivate: false },
  };
  return { signIn, account };
}

/** A page with the extension's rights and nothing of its own to do, from which a calendar is connected. */
export async function connect(session: Session, provider: Busy['provider']): Promise<Page> {
  const page = await session.browser.newPage();
  await page.goto(`${session.origin}/empty.html`);
  await wake(page);
  await databaseMade(page);
  const token = { accessToken: 'token', expiresAt: Date.now() + DAY, scopes: [] };
  await page.evaluate(
    `chrome.storage.session.set(${JSON.stringify({ tokens: { [signInId]: token } })})`,
  );
  await putRows(page, 'signIns', [rowsOf(provider).signIn]);
  return page;
}

/** Starts the worker where it doesn't run, and waits until it is at rest; no calendar is read. */
export async function wake(page: Page): Promise<void> {
  await page.evaluate("chrome.runtime.sendMessage({ type: 'meetings-changed' })");
}

/** Makes the calendar one that was read a while ago; its next round is still to come. */
export function ripen(page: Page, provider: Busy['provider']): Promise<void> {
  return putRows(page, 'calendarAccounts', [rowsOf(provider).account]);
}

/** Tells the worker that the panel opened, and waits until it has dealt with it: what is not fresh is read. */
export async function round(page: Page): Promise<void> {
  await page.evaluate("chrome.runtime.sendMessage({ type: 'panel-opened' })");
}

/** Empties tables that rounds wrote. */
export async function forget(page: Page, tables: readonly TableName[]): Promise<void> {
  await page.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('cairn');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const clearing = opening.result.transaction(${JSON.stringify(tables)}, 'readwrite');
      for (const table of ${JSON.stringify(tables)}) clearing.objectStore(table).clear();
      clearing.onabort = () => reject(clearing.error);
      clearing.oncomplete = () => { opening.result.close(); resolve(); };
    };
  })`);
}
