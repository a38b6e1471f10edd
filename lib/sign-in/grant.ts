import * as z from 'zod/mini';
import { splitScopes } from './scopes';
import type { Tokens } from './types';

/** Printable and without blanks, as a header takes it (RFC 6749 A.12 without the blank). */
const token = z.string().check(z.regex(/^[\x21-\x7e]+$/), z.maxLength(16 * 1024));
/** Two days: longer than any token of the two lives, Microsoft's for 28 hours included. */
const LONGEST_LIFE = 172_800;

/** An access token as it is handed out (RFC 6749 4.2.2 and 5.1). */
export const grantSchema = z.object({
  access_token: token,
  token_type: z.string().check(z.regex(/^bearer$/i)),
  expires_in: z
    .union([z.number(), z.string().check(z.regex(/^\d{1,6}$/))])
    .check(z.refine((given) => Number(given) >= 1 && Number(given) <= LONGEST_LIFE)),
  scope: z.optional(z.string().check(z.maxLength(8 * 1024))),
  id_token: z.optional(z.string()),
  refresh_token: z.optional(token),
});
export type Grant = z.infer<typeof grantSchema>;

/** The tokens of a grant that came at `now` (UTC ms); without a scope it is what was asked (RFC 6749 5.1). */
export function tokensOf(grant: Grant, asked: readonly string[], now: number): Tokens {
  const { access_token, expires_in, scope, refresh_token } = grant;
  return {
    accessToken: access_token,
    expiresAt: Math.floor(now + Number(expires_in) * 1000),
    scopes: scope === undefined ? [...asked] : splitScopes(scope),
    ...(refresh_token === undefined ? {} : { refreshToken: refresh_token }),
  };
}
