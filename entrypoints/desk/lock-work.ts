import { lockMark } from '@/lib/browser/lock-mark';
import type { Dek } from '@/lib/crypto/lock-keys';
import { changePassphrase, newCode } from '@/lib/lock/change';
import { parseCode } from '@/lib/lock/code';
import type { Header } from '@/lib/lock/header';
import type { LockChange } from '@/lib/lock/job';
import { makeLock } from '@/lib/lock/make';
import { openByCode, openByPassphrase, type Watch } from '@/lib/lock/open';
import { readHeader, writeHeader } from '@/lib/storage/lock-header';
import { store } from './store';

interface Keys {
  header: Header;
  dek: Dek;
}
/** What was made or proved, for the step that follows. */
export type Made =
  | (Keys & { for: 'first'; code: string })
  | (Keys & { for: 'renew'; code: string })
  | (Keys & { for: 'change' })
  | (Keys & { for: 'off' });

/** Makes the keys of a lock to be. Nothing is stored yet. Throws the signal's reason. */
export async function makeFirst(
  passphrase: string,
  watch: Watch,
): Promise<Extract<Made, { for: 'first' }>> {
  return { for: 'first', ...(await makeLock(passphrase, watch)) };
}

/** A code opens at once; what is none, or no code of this lock, may be a passphrase. */
async function opened(header: Header, words: string, watch: Watch): Promise<Dek | null> {
  const byCode = parseCode(words) === null ? null : await openByCode(header, words);
  return byCode ?? openByPassphrase(header, words, watch);
}

/** What follows from words that open the lock: for another code it is made already. Null where they don't open it. */
export async function proved(
  what: LockChange,
  words: string,
  watch: Watch,
): Promise<Exclude<Made, { for: 'first' }> | null> {
  const header = await readHeader(store.db);
  const dek = header && (await opened(header, words, watch));
  if (!dek) return null;
  if (what !== 'renew') return { for: what, header, dek };
  return { for: 'renew', dek, ...(await newCode(header, dek)) };
}

/** Puts another passphrase in the place of the one that is. Throws the signal's reason. */
export async function putPassphrase(
  { header, dek }: Keys,
  passphrase: string,
  watch: Watch,
): Promise<void> {
  await writeHeader(store.db, await changePassphrase(header, dek, passphrase, watch));
  await lockMark.change({ byCode: false }).catch(() => undefined);
}

/** From now on the code that was kept counts. */
export function putCode({ header }: Keys): Promise<void> {
  return writeHeader(store.db, header);
}

export { turnOffHere, turnOnHere } from './lock-switch';
