import { PIECE } from './sealed-head';

/** What AES-GCM adds to a piece, bytes. */
const TAG = 16;

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

function* piecesOf(length: number, size: number): Generator<[from: number, last: boolean]> {
  for (let from = 0; from === 0 || from < length; from += size) yield [from, from + size >= length];
}

function told({ signal, onProgress }: Watching, share: number): void {
  signal?.throwIfAborted();
  onProgress?.(Math.min(1, share));
}

/** A file of a head and what is sealed, piece by piece. Throws the signal's reason when it is aborted. */
export async function sealPieces(
  plain: Blob,
  head: Uint8Array<ArrayBuffer>,
  key: CryptoKey,
  watch: Watching,
): Promise<Blob> {
  const parts: BlobPart[] = [head];
  for (const [from, last] of piecesOf(plain.size, PIECE)) {
    const piece = await plain.slice(from, from + PIECE).arrayBuffer();
    parts.push(new Blob([await crypto.subtle.encrypt(nonce(from / PIECE, last), key, piece)]));
    told(watch, (from + PIECE) / plain.size);
  }
  return new Blob(parts, { type: 'application/octet-stream' });
}

/** What the pieces behind a head hold; nothing of a file that was changed. Throws the signal's reason. */
export async function openPieces(
  file: Blob,
  key: CryptoKey,
  watch: Watching,
): Promise<Blob | 'damaged'> {
  const size = PIECE + TAG;
  const parts: BlobPart[] = [];
  for (const [from, last] of piecesOf(file.size, size)) {
    const piece = await file.slice(from, from + size).arrayBuffer();
    const plain = await crypto.subtle
      .decrypt(nonce(from / size, last), key, piece)
      .catch(() => null);
    if (plain === null) return 'damaged';
    parts.push(new Blob([plain]));
    told(watch, (from + size) / file.size);
  }
  return new Blob(parts);
}
