import { browser } from 'wxt/browser';
import { isDue, lookAt } from '../lock/when';
import { setAlarms } from './alarms';
import { forgetLockKey, readLockKey } from './lock-key';
import { noteUse, readUse } from './lock-use';
import { readSettings } from './settings';

/** Rings when it may be time to lock. */
export const LOCK_ALARM = 'lock';

/**
 * Locks where nothing was done for as long as the user said, and has the next look rung for. May run at any time, and
 * be ended at any moment.
 */
export async function lockWhenDue(now: number): Promise<void> {
  if ((await readLockKey()) === null) return setAlarms(LOCK_ALARM, []);
  const { lockAfter: after } = await readSettings();
  const usedAt = await readUse();
  if (isDue({ usedAt, after }, now)) {
    await forgetLockKey();
    return setAlarms(LOCK_ALARM, []);
  }
  if (usedAt === null) await noteUse(now);
  const when = lookAt({ usedAt, after }, now);
  await setAlarms(LOCK_ALARM, when === null ? [] : [{ name: LOCK_ALARM, when }]);
}

/** Whether the browser tells when the screen is locked; Firefox doesn't (MDN, idle.IdleState). */
export function tellsScreenLock(): boolean {
  return !('sidebarAction' in browser);
}

/** Locks with the screen, where the user wants that. Call it while the background starts. */
export function onScreenLock(): void {
  const hear = async (state: string) => {
    if (state === 'locked' && (await readSettings()).lockWithScreen) await forgetLockKey();
  };
  browser.idle.onStateChanged.addListener((state) => void hear(state).catch(() => undefined));
}
