import { browser } from 'wxt/browser';

/** Under which name of the session's storage waits what is said to a Cairn that is locked. */
export const WAITING = 'waitingLines';

/** How many lines and answers wait. What they say is of no interest to the lock's screen. */
export async function countWaiting(): Promise<number> {
  const waiting = (await browser.storage.session.get(WAITING))[WAITING];
  return Array.isArray(waiting) ? waiting.length : 0;
}
