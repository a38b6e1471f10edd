import { fromBase64 } from '../crypto/bytes';
import type { Dek } from '../crypto/lock-keys';
import { passphraseKey } from '../crypto/passphrase';
import { codeKey, parseCode } from './code';
import type { Header } from './header';
import { unwrapKey } from './wrap';

/** How a slow derivation is watched. */
export interface Watch {
  /** Told how far it is, 0 to 1. */
  onProgress?: ((share: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** What a passphrase derives (HKDF) at the cost that a header names. Throws the signal's reason. */
export function stretched(
  passphrase: string,
  { N, r, p, salt }: Header['passphrase']['kdf'],
  { onProgress, signal }: Watch,
): Promise<CryptoKey> {
  const told = (share: number) => {
    signal?.throwIfAborted();
    onProgress?.(share);
  };
  return passphraseKey(passphrase, {
    salt: fromBase64(salt),
    cost: { N, r, p },
    onProgress: told,
  });
}

/** The lock's key by its passphrase; null where it is another one. Takes about a second. Throws the signal's reason. */
export async function openByPassphrase(
  { passphrase: { kdf, wrap }, mark }: Header,
  passphrase: string,
  watch: Watch = {},
): Promise<Dek | null> {
  return unwrapKey(wrap, await stretched(passphrase, kdf, watch), 'passphrase', mark);
}

/** The lock's key by its recovery code as it is typed; null where it is another one, or none (`parseCode`). */
export async function openByCode({ code, mark }: Header, typed: string): Promise<Dek | null> {
  const plain = parseCode(typed);
  return plain === null ? null : unwrapKey(code.wrap, await codeKey(plain), 'code', mark);
}
