import { browser } from 'wxt/browser';
import { MINUTE } from '../shared/time';

const KEY = 'handedLine';
/** Later the user has something else in mind. */
const STALE = MINUTE;

interface Handed {
  line: string;
  at: number;
  /** Cairn was locked: it stands there until it is unlocked, however long that takes. */
  waits?: boolean;
}

function lineIn(value: unknown, now: number): string {
  if (typeof value !== 'object' || value === null) return '';
  const { line, at, waits } = value as Partial<Record<keyof Handed, unknown>>;
  if (typeof line !== 'string' || typeof at !== 'number') return '';
  return waits === true || now - at < STALE ? line : '';
}

/** As a promise in any case: a browser may throw at once, or know no such way. */
async function openPopup(): Promise<void> {
  await browser.action.openPopup();
}

async function openTab(): Promise<void> {
  await browser.tabs.create({ url: new URL('/popup.html', self.location.origin).href });
}

/** Opens the popup; where the browser doesn't, its page in a tab. */
export async function showPopup(): Promise<void> {
  // Before anything is awaited: Firefox counts only what is done within the click.
  await openPopup().catch(openTab);
}

/** Opens the popup with a line begun. `waits`: it is locked now. */
export async function beginInPopup(line: string, waits = false): Promise<void> {
  const handed: Handed = { line, at: Date.now(), waits };
  const kept = browser.storage.session.set({ [KEY]: handed });
  await Promise.all([showPopup(), kept]);
}

/** Takes the line that the popup is to begin with; '' where there is none. */
export async function takeHandedLine(): Promise<string> {
  const value = (await browser.storage.session.get(KEY))[KEY];
  if (value === undefined) return '';
  await browser.storage.session.remove(KEY);
  return lineIn(value, Date.now());
}
