import { createHash } from 'node:crypto';

const base64url = (text: string) => Buffer.from(text).toString('base64url');

/** The `at_hash` of an access token under RS256 (OpenID Connect Core 3.1.3.6), by Node's own hashing. */
export function atHash(accessToken: string): string {
  return createHash('sha256').update(accessToken).digest().subarray(0, 16).toString('base64url');
}

/** An id token with a signature that is none. */
export function idTokenOf(claims: object, header: object = { alg: 'RS256', typ: 'JWT' }): string {
  return `${base64url(JSON.stringify(header))}.${base64url(JSON.stringify(claims))}.c3RhbmQtaW4`;
}
