/** HKDF with SHA-256 and no salt: what it starts from is a key already (RFC 5869, section 3.1). */
function hkdf(info: Uint8Array<ArrayBuffer>): HkdfParams {
  return { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
}

/** A key of AES-GCM with 256 bits for one purpose, which `info` names (RFC 5869). It can't be read out. */
export function aesKey(from: CryptoKey, info: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const kind = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey(hkdf(info), from, kind, false, ['encrypt', 'decrypt']);
}

/** Sixteen bytes that tell whether two keys are the same, and nothing else about them (RFC 5869). */
export async function keyMark(from: CryptoKey): Promise<Uint8Array<ArrayBuffer>> {
  const info = new TextEncoder().encode('cairn key mark');
  return new Uint8Array(await crypto.subtle.deriveBits(hkdf(info), from, 128));
}
