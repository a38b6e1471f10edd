import { lineOf, pointIn } from './key-line';

const CURVE: EcKeyImportParams = { name: 'ECDH', namedCurve: 'P-256' };

/** A pair of keys as it is kept: the public one as a line, the private one as PKCS #8 (RFC 5208) in base64. */
export interface KeyPair {
  publicKey: string;
  privateKey: string;
}

/** The point of a public key: 65 bytes. */
export async function pointOf(key: CryptoKey): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.exportKey('raw', key));
}

/** Draws a new pair for ECDH on P-256. */
export async function newPair(): Promise<KeyPair> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const bytes = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  const publicKey = await lineOf(await pointOf(pair.publicKey));
  return { publicKey, privateKey: btoa(String.fromCharCode(...bytes)) };
}

/** A pair that serves one file. */
export function passingPair(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
}

/** The public key at a point; null where that lies on no such curve. */
export function publicAt(point: Uint8Array<ArrayBuffer>): Promise<CryptoKey | null> {
  return crypto.subtle.importKey('raw', point, CURVE, false, []).catch(() => null);
}

/** The public key that a line tells; null where it is none. */
export async function publicIn(line: string): Promise<CryptoKey | null> {
  const point = await pointIn(line);
  return point && publicAt(point);
}

/** The private key of a pair. Rejects where it is none. */
export function privateOf({ privateKey }: KeyPair): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(privateKey), (sign) => sign.charCodeAt(0));
  return crypto.subtle.importKey('pkcs8', bytes, CURVE, false, ['deriveBits']);
}

/** What two keys have in common, as a key to derive others from (RFC 5869); it can't be read out. */
export async function common(own: CryptoKey, other: CryptoKey): Promise<CryptoKey> {
  const bits = await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, own, 256);
  return crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey', 'deriveBits']);
}
