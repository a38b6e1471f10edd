import { scryptAsync } from '@noble/hashes/scrypt.js';
import type { Cost } from './cost';

/** The same words typed on another keyboard are the same bytes (RFC 8265, section 4.2, OpaqueString). */
function bytesOf(passphrase: string): Uint8Array {
  return new TextEncoder().encode(passphrase.replace(/\p{Zs}/gu, ' ').normalize('NFC'));
}

/** What deriving takes besides the passphrase. */
export interface Deriving {
  salt: Uint8Array<ArrayBuffer>;
  cost: Cost;
  /** Told how far it is, 0 to 1; what it throws ends the deriving. */
  onProgress?: ((share: number) => void) | undefined;
}

/**
 * Derives a key from a passphrase with scrypt (RFC 7914), in turns that leave the page its frames. The key can only
 * derive others (`HKDF`), and can't be read out. Throws what `onProgress` throws.
 */
export async function passphraseKey(
  passphrase: string,
  { salt, cost, onProgress }: Deriving,
): Promise<CryptoKey> {
  const { N, r, p } = cost;
  const options = { N, r, p, dkLen: 32, ...(onProgress ? { onProgress } : {}) };
  const bytes = Uint8Array.from(await scryptAsync(bytesOf(passphrase), salt, options));
  return crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey', 'deriveBits']);
}
