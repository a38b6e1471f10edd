import * as z from 'zod/mini';
import { base64Schema, toBase64 } from '../crypto/bytes';
import { type Dek, dekMark, fileKey } from '../crypto/lock-keys';
import { openPieces, sealPieces, type Watching } from '../crypto/pieces';
import type { SealRefusal } from '../crypto/sealed-file';
import {
  BY_LOCK,
  type HeadLine,
  type HeadRefusal,
  headLine,
  readLine,
} from '../crypto/sealed-head';
import { parseCode } from './code';
import { type Header, headerSchema } from './header';
import { openByCode, openByPassphrase } from './open';

const headSchema = z.object({
  cipher: z.literal('AES-256-GCM'),
  salt: base64Schema(16),
  lock: headerSchema,
});

/** A lock while it is open: what lies open of it, and its key. */
export interface OpenLock {
  header: Header;
  dek: Dek;
}

/**
 * Seals a copy with the key of the lock, so that nobody has to type anything. The file's head carries what lies open of
 * the lock: its passphrase and its recovery code, as they are now, open the file in any browser (docs/copy-format.md).
 * Throws the signal's reason when it is aborted.
 */
export async function sealWithLock(
  plain: Blob,
  { header, dek }: OpenLock,
  watch: Watching = {},
): Promise<Blob> {
  const salt = toBase64(crypto.getRandomValues(new Uint8Array(16)));
  const head = headLine(BY_LOCK, { cipher: 'AES-256-GCM', salt, lock: header });
  return sealPieces(plain, head, await fileKey(dek, head), watch);
}

/** The lock that a file was sealed with, as its head has it; null where it has a passphrase of its own. */
async function lockOf(file: Blob): Promise<(HeadLine & { lock: Header | null }) | HeadRefusal> {
  const line = await readLine(file);
  if (typeof line === 'string') return line;
  if (line.version !== BY_LOCK) return { ...line, lock: null };
  const own = z.safeParse(headSchema, line.value);
  return own.success ? { ...line, lock: own.data.lock } : 'foreign';
}

/** Whether a file was sealed with a lock, whose passphrase or recovery code opens it. */
export async function isOfLock(file: Blob): Promise<boolean> {
  const line = await readLine(file);
  return typeof line !== 'string' && line.version === BY_LOCK;
}

/** How the key of a file's lock is come by; null where this is not the way. */
export type WayIn = (header: Header, watch: Watching) => Promise<Dek | null>;

/** By what somebody typed: the passphrase of the lock, or its recovery code. */
export const byTyped =
  (typed: string): WayIn =>
  async (header, watch) => {
    const dek = parseCode(typed) === null ? null : await openByCode(header, typed);
    return dek ?? openByPassphrase(header, typed, watch);
  };

/** By the key of the lock that is open here, if it is the same one. */
export const byKey =
  (dek: Dek): WayIn =>
  async ({ mark }) =>
    toBase64(await dekMark(dek)) === mark ? dek : null;

/**
 * Opens what `sealWithLock` has made: all of it or a reason, `passphrase` where the way in is none. Nothing of a file
 * that was changed, shortened or put together from others is given out. Throws the signal's reason.
 */
export async function openWithLock(
  file: Blob,
  way: WayIn,
  watch: Watching = {},
): Promise<Blob | SealRefusal> {
  const head = await lockOf(file);
  if (typeof head === 'string') return head;
  if (!head.lock) return 'foreign';
  const { onProgress, signal } = watch;
  const dek = await way(head.lock, { signal, onProgress: (share) => onProgress?.(share / 2) });
  if (!dek) return 'passphrase';
  const key = await fileKey(dek, head.bytes);
  const rest = { signal, onProgress: (share: number) => onProgress?.(0.5 + share / 2) };
  return openPieces(file.slice(head.length), key, rest);
}
