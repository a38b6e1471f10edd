import { browser } from 'wxt/browser';
import { MINUTE } from '../shared/time';

const KEY = 'handedLine';
/** Later the user has something else in mind. */
const STALE = MINUTE;

function lineIn(value: unknown, now: number): string {
  if (typeof value !== 'object' || value === null) return '';
  const { line, at } = value as { line?: unknown; at?: unknown };
  return typeof line === 'string' && typeof at === 'number' && now - at < STALE ? line : '';
}

/** As a promise in any case: a browser may throw at once, or know no such way. */
async function openPopup(): Promise<void> {
  await browser.action.openPopup();
}

async function openTab(): Promise<void> {
  await browser.tabs.create({ url: new URL('/popup.html', self.location.origin).href });
}

/** Opens the popup with a line begun; where the browser doesn't, its page in a tab. */
export async function beginInPopup(line: string): Promise<void> {
  const kept = browser.storage.session.set({ [KEY]: { line, at: Date.now() } });
  // Before anything is awaited: Firefox counts only what is done within the click.
  const opened = openPopup();
  await Promise.all([kept, opened.catch(openTab)]);
}

/** Takes the line that the popup is to begin with; '' where there is none. */
export async function takeHandedLine(): Promise<string> {
  const value = (await browser.storage.session.get(KEY))[KEY];
  if (value === undefined) return '';
  await browser.storage.session.remove(KEY);
  return lineIn(value, Date.now());
}
