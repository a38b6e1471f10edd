import { COST, type Cost } from './cost';
import { aesKey, keyMark } from './derive';
import { passphraseKey } from './passphrase';
import { openPieces, sealPieces, type Watching } from './pieces';
import { type Head, type HeadRefusal, headBytes, readHead } from './sealed-head';

/** Why a sealed file gave nothing; `passphrase`: what was typed doesn't open it. */
export type SealRefusal = HeadRefusal | 'passphrase' | 'damaged';

/** Deriving takes about as long as sealing some ten million bytes: it is given half of the way. */
const firstHalf = (watch: Watching) => (share: number) => {
  watch.signal?.throwIfAborted();
  watch.onProgress?.(share / 2);
};
const secondHalf = ({ signal, onProgress }: Watching): Watching => ({
  signal,
  onProgress: (share) => onProgress?.(0.5 + share / 2),
});

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
  return sealPieces(plain, head, await aesKey(base, head), secondHalf(watch));
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
  const key = await aesKey(base, read.bytes);
  return openPieces(file.slice(read.length), key, secondHalf(watch));
}
