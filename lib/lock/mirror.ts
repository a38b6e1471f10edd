/**
 * Whether the lock is on, mirrored in localStorage: pages share the origin, and what they show first can't wait for the
 * database, where the truth is.
 */
const KEY = 'cairn.lock';

/** What the mirror says; false where storage is turned off. */
export function isLockOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Brings the mirror in line. */
export function mirrorLock(on: boolean): void {
  try {
    if (on) localStorage.setItem(KEY, 'on');
    else localStorage.removeItem(KEY);
  } catch {
    // A page that can't keep it shows its first picture a moment longer.
  }
}
