import { MOST_BYTES } from '@/lib/copies/format';
import type { CopyJob } from '@/lib/copies/job';
import type { Work } from '@/lib/copies/work';
import type { SealRefusal } from '@/lib/crypto/sealed-file';

const sealing = () => import('@/lib/crypto/sealed-file');

/** A part of some work as the whole of another's: from one share of it to another. */
function part({ signal, onProgress }: Work, from: number, to: number): Work {
  return { signal, onProgress: (share) => onProgress?.(from + share * (to - from)) };
}

/** Whether a file is a copy that is locked. */
export async function isLocked(file: File): Promise<boolean> {
  const { isSealed } = await import('@/lib/crypto/sealed-head');
  return isSealed(file);
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

/** Opens a locked copy with a passphrase; else what the page is to say. */
export async function openCopy(file: File, passphrase: string, how: Work): Promise<File | CopyJob> {
  if (file.size > MOST_BYTES) {
    return { state: 'stopped', reason: { id: 'copies.refused.large', params: {} } };
  }
  const { unseal } = await sealing();
  const plain = await unseal(file, passphrase, part(how, 0, 0.7));
  if (plain === 'passphrase') return { state: 'locked', file, wrong: true };
  return typeof plain === 'string' ? refused(plain) : new File([plain], file.name);
}
