import { COST, type Cost } from './cost';
import { aesKey, keyMark } from './derive';
import { passphraseKey } from './passphrase';
import { type Head, type HeadRefusal, headBytes, PIECE, readHead } from './sealed-head';

/** What AES-GCM adds to a piece, bytes. */
const TAG = 16;

/** Why a sealed file gave nothing. */
export type SealRefusal = HeadRefusal | 'passphrase' | 'damaged';

/** How the work is watched. */
export interface Watching {
  /** Told how far it is, 0 to 1. */
  onProgress?: ((share: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * The nonce of a piece: its number, and whether it is the last, so that none can be moved, left out or put behind the
 * end (STREAM, https://eprint.iacr.org/2015/189). The key serves this file alone, so no nonce is used twice.
 */
function nonce(piece: number, last: boolean): AesGcmParams {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(7, piece);
  iv[11] = last ? 1 : 0;
  return { name: 'AES-GCM', iv };
}

/** Deriving takes about as long as sealing some ten million bytes: it is given half of the way. */
const firstHalf = (watch: Watching) => (share: number) => {
  watch.signal?.throwIfAborted();
  watch.onProgress?.(share / 2);
};

function* piecesOf(length: number, size: number): Generator<[from: number, last: boolean]> {
  for (let from = 0; from === 0 || from < length; from += size) yield [from, from + size >= length];
}

function told(watch: Watching, share: number): void {
  watch.signal?.throwIfAborted();
  watch.onProgress?.(0.5 + share / 2);
}

/**
 * Seals bytes with a passphrase: a head of one line, then pieces of AES-256-GCM, each of a mebibyte of what is sealed
 * (docs/copy-format.md). Reads and writes piece by piece. Throws the signal's reason when it is aborted.
 */
export async function seal(
  plain: Blob,
  passphrase: string,
  { cost = COST, ...watch }: Watching & { cost?: Cost } = {},
): Promise<Blob> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const base = await passphraseKey(passphrase, { salt, cost, onProgress: firstHalf(watch) });
  const head = headBytes({ cost, salt, mark: await keyMark(base) });
  const key = await aesKey(base, head);
  const parts: BlobPart[] = [head];
  for (const [from, last] of piecesOf(plain.size, PIECE)) {
    const piece = await plain.slice(from, from + PIECE).arrayBuffer();
    parts.push(new Blob([await crypto.subtle.encrypt(nonce(from / PIECE, last), key, piece)]));
    told(watch, Math.min(1, (from + PIECE) / plain.size));
  }
  return new Blob(parts, { type: 'application/octet-stream' });
}

async function opened(file: Blob, key: CryptoKey, watch: Watching): Promise<Blob | 'damaged'> {
  const size = PIECE + TAG;
  const parts: BlobPart[] = [];
  for (const [from, last] of piecesOf(file.size, size)) {
    const piece = await file.slice(from, from + size).arrayBuffer();
    const plain = await crypto.subtle
      .decrypt(nonce(from / size, last), key, piece)
      .catch(() => null);
    if (plain === null) return 'damaged';
    parts.push(new Blob([plain]));
    told(watch, Math.min(1, (from + size) / file.size));
  }
  return new Blob(parts);
}

const sameBytes = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

async function baseKey({ cost, salt, mark }: Head, passphrase: string, watch: Watching) {
  const base = await passphraseKey(passphrase, { salt, cost, onProgress: firstHalf(watch) });
  return sameBytes(await keyMark(base), mark) ? base : null;
}

/**
 * Opens what `seal` has made: all of it or a reason. Nothing of a file that was changed, shortened or put together from
 * others is given out. Throws the signal's reason when it is aborted.
 */
export async function unseal(
  file: Blob,
  passphrase: string,
  watch: Watching = {},
): Promise<Blob | SealRefusal> {
  const read = await readHead(file);
  if (typeof read === 'string') return read;
  const base = await baseKey(read.head, passphrase, watch);
  if (!base) return 'passphrase';
  return opened(file.slice(read.length), await aesKey(base, read.bytes), watch);
}
