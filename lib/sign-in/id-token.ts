import * as z from 'zod/mini';
import type { Flow } from './flow';
import { isIssuer } from './issuer';
import { accessTokenHash, fromBase64Url } from './secrets';
import { failed } from './trouble';
import type { AuthDeps, Got, Person } from './types';

/** How far this computer's clock may be off, in seconds. */
const SKEW = 300;
const LONGEST = 32 * 1024;
const LONGEST_NAME = 320;

const text = z.string().check(z.minLength(1), z.maxLength(255));
const headerSchema = z.object({ alg: z.literal('RS256') });
/** https://openid.net/specs/openid-connect-core-1_0.html#IDToken, and what the two providers add to it. */
const claimsSchema = z.object({
  iss: z.string(),
  aud: z.string(),
  sub: text,
  exp: z.number(),
  iat: z.number(),
  azp: z.optional(z.string()),
  nonce: z.optional(z.string()),
  at_hash: z.optional(z.string()),
  email: z.optional(z.string()),
  preferred_username: z.optional(z.string()),
  oid: z.optional(text),
  tid: z.optional(text),
});
type Claims = z.infer<typeof claimsSchema>;

/** What an id token has to fit. */
export interface IdTokenCheck {
  flow: Pick<Flow, 'client'>;
  accessToken: string;
  /** Null where no one was asked (a refresh token); then it may be missing. */
  nonce: string | null;
  /** Came through the browser, not straight from the provider: it must name its access token. */
  frontChannel: boolean;
}

function json(part: string): unknown {
  const bytes = fromBase64Url(part);
  if (!bytes) return null;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function claimsOf(idToken: string): Claims | null {
  const [header = '', payload = '', ...rest] = idToken.split('.');
  if (idToken.length > LONGEST || rest.length !== 1) return null;
  if (!headerSchema.safeParse(json(header)).success) return null;
  return claimsSchema.safeParse(json(payload)).data ?? null;
}

function isForUs(claims: Claims, { flow, nonce }: IdTokenCheck): boolean {
  const { client } = flow;
  if (client.provider === 'microsoft' && claims.tid === undefined) return false;
  return (
    isIssuer(claims.iss, client, claims.tid) &&
    claims.aud === client.clientId &&
    (claims.azp === undefined || claims.azp === client.clientId) &&
    (claims.nonce === undefined ? nonce === null : claims.nonce === nonce || nonce === null)
  );
}

async function namesAccessToken(
  claims: Claims,
  { accessToken, frontChannel }: IdTokenCheck,
  deps: AuthDeps,
): Promise<boolean> {
  if (claims.at_hash === undefined) return !frontChannel;
  return claims.at_hash === (await accessTokenHash(accessToken, deps.crypto));
}

function personOf({ sub, oid, tid, email, preferred_username }: Claims, isGoogle: boolean): Person {
  const name = (isGoogle ? email : (preferred_username ?? email)) ?? '';
  const subject = isGoogle ? sub : `${oid ?? sub}.${tid}`;
  return { subject, name: name.slice(0, LONGEST_NAME) };
}

/**
 * Who an id token says signed in, if it was made for this trip: issuer, audience, nonce, times, and the access token
 * beside it (OpenID Connect Core 3.1.3.7 and 3.2.2.9). Its signature isn't checked: from the token endpoint TLS vouches
 * for it (3.1.3.7, 6), and in the implicit flow nobody but the provider has seen the state and the nonce.
 */
export async function readIdToken(
  idToken: string,
  check: IdTokenCheck,
  deps: AuthDeps,
): Promise<Got<Person>> {
  const { provider } = check.flow.client;
  const claims = claimsOf(idToken);
  if (!claims || !isForUs(claims, check)) return failed('unsafe', provider);
  if (!(await namesAccessToken(claims, check, deps))) return failed('unsafe', provider);
  const now = deps.now() / 1000;
  if (claims.exp < now - SKEW || claims.iat > now + SKEW) return failed('clock', provider);
  return { ok: true, value: personOf(claims, provider === 'google') };
}
