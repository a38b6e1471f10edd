import type { TakeJob } from '@/lib/handover/job';
import type { Refusal } from '@/lib/handover/read';
import type { HandoverKey } from '@/lib/mentoring/handover';

const reading = () => import('@/lib/handover/read');
const sealingTo = () => import('@/lib/crypto/sealed-to');

/** Whether a file is one that a partner handed over: opened already, or locked for a key. */
export async function isHandedOver(file: File): Promise<boolean> {
  const [{ isBundle }, { isSealedTo }] = await Promise.all([reading(), sealingTo()]);
  return (await isBundle(file)) || isSealedTo(file);
}

type Why = Refusal | 'own' | 'other' | 'damaged' | 'costly' | 'failed';

/** What is said where nothing of a file is taken. */
export const stopped = (why: Why): TakeJob => ({
  ...{ state: 'stopped', reason: { id: `hand.stop.${why}`, params: {} } },
});

/** Opens a file, with the user's key where it was locked for that; else what the page is to say or ask. */
export async function opened(
  file: File,
  card: HandoverKey | null,
  passphrase?: string,
): Promise<Blob | TakeJob> {
  const { MOST_BYTES } = await import('@/lib/handover/format');
  if (file.size > MOST_BYTES) return stopped('large');
  const { isSealedTo, unsealTo } = await sealingTo();
  if (await isSealedTo(file)) {
    const plain = card
      ? await unsealTo(file, { publicKey: card.line, privateKey: card.secret })
      : 'other';
    return typeof plain === 'string' ? stopped(plain) : plain;
  }
  const { isSealed } = await import('@/lib/crypto/sealed-head');
  if (!(await isSealed(file))) return file;
  if (passphrase === undefined) return { state: 'locked', file, wrong: false };
  const { unseal } = await import('@/lib/crypto/sealed-file');
  const plain = await unseal(file, passphrase);
  if (plain === 'passphrase') return { state: 'locked', file, wrong: true };
  return typeof plain === 'string' ? stopped(plain) : plain;
}
