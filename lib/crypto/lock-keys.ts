import { aesKey, keyMark } from './derive';

/** The key that everything sealed on this machine hangs on: 32 random bytes. It lies in memory only. */
export type Dek = Uint8Array<ArrayBuffer>;

function base(dek: Dek): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', dek, 'HKDF', false, ['deriveKey', 'deriveBits']);
}

/** The key of AES-GCM for what one kind of place holds; it can't be read out. */
export async function placeKey(dek: Dek, place: 'rows' | 'search'): Promise<CryptoKey> {
  return aesKey(await base(dek), new TextEncoder().encode(`cairn ${place}`));
}

/** The key of AES-GCM for one file, whose salt is never used twice. */
export async function fileKey(dek: Dek, salt: Uint8Array): Promise<CryptoKey> {
  const info = Uint8Array.from([...new TextEncoder().encode('cairn file'), ...salt]);
  return aesKey(await base(dek), info);
}

/** Sixteen bytes that tell whether a key is the one that a header speaks of, and nothing else about it. */
export async function dekMark(dek: Dek): Promise<Uint8Array<ArrayBuffer>> {
  return keyMark(await base(dek));
}
