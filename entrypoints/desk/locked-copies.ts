import { MOST_BYTES } from '@/lib/copies/format';
import type { CopyJob } from '@/lib/copies/job';
import type { Work } from '@/lib/copies/work';
import type { SealRefusal } from '@/lib/crypto/sealed-file';
import { openLock } from './open-lock';

const sealing = () => import('@/lib/crypto/sealed-file');

/** A part of some work as the whole of another's: from one share of it to another. */
function part({ signal, onProgress }: Work, from: number, to: number): Work {
  return { signal, onProgress: (share) => onProgress?.(from + share * (to - from)) };
}

/** By what a copy that is locked is opened; null where it isn't locked. */
export async function lockedBy(file: File): Promise<'passphrase' | 'lock' | null> {
  const { isSealed } = await import('@/lib/crypto/sealed-head');
  if (!(await isSealed(file))) return null;
  const { isOfLock } = await import('@/lib/lock/sealed-copy');
  return (await isOfLock(file)) ? 'lock' : 'passphrase';
}

/** Opens a copy that was sealed with the lock that is open here, with nothing to type; null for any other. */
export async function openOwn(file: File, how: Work): Promise<File | null> {
  const lock = await openLock().catch(() => null);
  if (!lock || file.size > MOST_BYTES) return null;
  const { byKey, openWithLock } = await import('@/lib/lock/sealed-copy');
  const plain = await openWithLock(file, byKey(lock.dek), part(how, 0, 0.7));
  return typeof plain === 'string' ? null : new File([plain], file.name);
}

/** Makes a copy and locks it. What `write` makes is never anywhere but in memory. */
export async function lockCopy(
  write: (how: Work) => Promise<Blob>,
  passphrase: string,
  how: Work,
): Promise<Blob> {
  const plain = await write(part(how, 0, 0.4));
  const { seal } = await sealing();
  return seal(plain, passphrase, part(how, 0.4, 1));
}

function refused(why: SealRefusal): CopyJob {
  const known = why === 'later' || why === 'foreign' ? `copies.refused.${why}` : `sealed.${why}`;
  return { state: 'stopped', reason: { id: known, params: {} } };
}

async function opened(file: File, by: 'passphrase' | 'lock', typed: string, how: Work) {
  if (by === 'passphrase') return (await sealing()).unseal(file, typed, how);
  const { byTyped, openWithLock } = await import('@/lib/lock/sealed-copy');
  return openWithLock(file, byTyped(typed), how);
}

/** Opens a locked copy with what was typed; else what the page is to say. */
export async function openCopy(file: File, typed: string, how: Work): Promise<File | CopyJob> {
  if (file.size > MOST_BYTES) {
    return { state: 'stopped', reason: { id: 'copies.refused.large', params: {} } };
  }
  const by = (await lockedBy(file)) ?? 'passphrase';
  const plain = await opened(file, by, typed, part(how, 0, 0.7));
  if (plain === 'passphrase') return { state: 'locked', file, by, wrong: true };
  return typeof plain === 'string' ? refused(plain) : new File([plain], file.name);
}
