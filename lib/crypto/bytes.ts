import * as z from 'zod/mini';

/** Bytes as base64 (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** The bytes of base64 that its schema has read. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}

/** Base64 of exactly so many bytes, as text. */
export function base64Schema(length: number) {
  const filling = (3 - (length % 3)) % 3;
  const signs = Math.ceil(length / 3) * 4 - filling;
  return z.string().check(z.regex(new RegExp(`^[A-Za-z0-9+/]{${signs}}={${filling}}$`)));
}
