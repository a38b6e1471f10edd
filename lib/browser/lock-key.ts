import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { base64Schema, fromBase64, toBase64 } from '../crypto/bytes';
import type { Dek } from '../crypto/lock-keys';
import { isLockOn } from '../lock/mirror';
import type { KeyHolder } from '../storage/sealing/form';
import { rowKeyOf } from '../storage/sealing/row-key';
import { onKeyChanged, readSession, tellKeyChanged } from './session';

const KEY = 'lockKey';
const kept = z.catch(z.nullable(base64Schema(32)), null);

function dekOf(stored: unknown): Dek | null {
  const text = kept.parse(stored);
  return text === null ? null : fromBase64(text);
}

/**
 * The key of the lock in storage.session: in memory, gone with the browser, out of reach for content scripts.
 * Null while it is locked, and where there is no lock.
 */
export async function readLockKey(): Promise<Dek | null> {
  return dekOf(await readSession(KEY));
}

/** Unlocks all pages. */
export async function keepLockKey(dek: Dek): Promise<void> {
  await browser.storage.session.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  await browser.storage.session.set({ [KEY]: toBase64(dek) });
  tellKeyChanged();
}

/** Locks all pages. */
export async function forgetLockKey(): Promise<void> {
  await browser.storage.session.remove(KEY);
  tellKeyChanged();
}

/** Hears of each unlocking (the key) and locking (null) by any page. Returns what stops it. */
export function watchLockKey(changed: (dek: Dek | null) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && KEY in changes) changed(dekOf(changes[KEY]?.newValue));
  };
  const stop = onKeyChanged(() => void readLockKey().then(changed, () => undefined));
  if (stop) return stop;
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

/** Where stores of this context find the key of the rows. */
export const keyHolder: KeyHolder = {
  read: async () => {
    const dek = await readLockKey();
    return dek && rowKeyOf(dek);
  },
  isLikely: isLockOn,
};
