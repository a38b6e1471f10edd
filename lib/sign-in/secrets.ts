/** Bytes as base64url without padding (RFC 4648 section 5, RFC 7636 appendix A). */
export function toBase64Url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes of a base64url text; null for anything else. */
export function fromBase64Url(text: string): Uint8Array | null {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}

/** 256 random bits, in 43 characters that need no escaping: a state, a nonce, a code verifier. */
export function randomSecret(crypto: Pick<Crypto, 'getRandomValues'>): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
}

/** SHA-256 of an ASCII text. */
export async function sha256(text: string, crypto: Pick<Crypto, 'subtle'>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

/** The S256 challenge of a code verifier (RFC 7636 section 4.2). */
export async function challengeOf(
  verifier: string,
  crypto: Pick<Crypto, 'subtle'>,
): Promise<string> {
  return toBase64Url(await sha256(verifier, crypto));
}

/** The `at_hash` of an access token under RS256: the left half of its SHA-256 (OpenID Connect Core 3.1.3.6). */
export async function accessTokenHash(
  accessToken: string,
  crypto: Pick<Crypto, 'subtle'>,
): Promise<string> {
  return toBase64Url((await sha256(accessToken, crypto)).slice(0, 16));
}
