/*
 * Stands for Microsoft's sign-in: login.microsoftonline.com's authorize and token endpoints, v2.0, for applications
 * registered as "single-page application".
 *
 * Imitates, after
 *   https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow (parameters, answers, errors, CORS),
 *   https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference (claims),
 *   https://learn.microsoft.com/entra/identity-platform/refresh-tokens (24 hours for single-page applications),
 *   https://learn.microsoft.com/entra/identity-platform/reference-error-codes (AADSTS numbers):
 * codes that live ten minutes and are redeemed once, with PKCE verified; refresh tokens that are replaced at each use and
 * end, with all that came from them, 24 hours after the sign-in, by the clock handed in; CORS for the platform spa alone;
 * consent as a whole, remembered and withdrawn; prompt=none with its refusals; errors on demand, at both endpoints.
 * Stricter than Microsoft: a refresh token that was used is refused, and unknown parameters are.
 *
 * Does not: passwords, second factors, real conditional access (its errors come on demand), directories' own policies,
 * other response modes than fragment, sign anything (the id token's signature is a word), v1.0, national clouds.
 */
import { createHash } from 'node:crypto';
import type { Answer, Arrived } from '../https-server';
import { idTokenOf } from './id-token';
import { type Account, type Refusal, SignInServer } from './server';

const LIFE = 3599;
const DAY = 86_400_000;
const REQUIRED = ['client_id', 'redirect_uri', 'response_type', 'response_mode', 'scope', 'state'];
const PKCE = ['nonce', 'code_challenge', 'code_challenge_method'];
const KNOWN = [...REQUIRED, ...PKCE, 'prompt', 'login_hint'];
const IDENTITY = ['openid', 'profile', 'email', 'offline_access'];

interface Session {
  account: Account;
  clientId: string;
  scopes: string[];
  nonce: string | null;
  /** When the user signed in (UTC ms). */
  since: number;
}

interface Code extends Session {
  redirect: string;
  challenge: string;
}

/** A refusal of the token endpoint, as it words them. */
export function tokenRefusal(error: string, number: number, status = 400): Answer {
  const error_description = `AADSTS${number}: Trace ID: 0000 Correlation ID: 0000`;
  const body = JSON.stringify({ error, error_description, error_codes: [number] });
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body };
}

const open = ({ headers, ...answer }: Answer): Answer => ({
  ...answer,
  headers: { ...headers, 'access-control-allow-origin': '*' },
});

export class MicrosoftSignIn extends SignInServer {
  readonly decideAt = 'https://login.microsoftonline.com/stand-in/decide';
  /** For the requests of the token endpoint to come, one each; undefined is none. */
  readonly tokenAnswers: (Answer | undefined)[] = [];
  /** Changes what the token endpoint says. */
  tamperTokens: ((body: Record<string, unknown>) => void) | undefined;
  private readonly codes = new Map<string, Code>();
  private readonly usedCodes = new Set<string>();
  private readonly refreshTokens = new Map<string, Session>();

  protected wrong(params: URLSearchParams): string | null {
    const missing = [...REQUIRED, ...PKCE].find((name) => !params.get(name));
    if (missing) return `AADSTS900144: The request must contain ${missing}.`;
    const unknown = [...params.keys()].find((name) => !KNOWN.includes(name));
    if (unknown) return `The stand-in knows no ${unknown}.`;
    const fixed = {
      response_type: 'code',
      response_mode: 'fragment',
      code_challenge_method: 'S256',
    };
    const other = Object.entries(fixed).find(([name, value]) => params.get(name) !== value);
    return other ? `The stand-in knows no other ${other[0]}.` : null;
  }

  protected unseen(why: 'nobody' | 'several' | 'consent'): Refusal {
    if (why === 'consent') {
      return { error: 'interaction_required', description: 'AADSTS65001: not consented.' };
    }
    return { error: 'login_required', description: 'AADSTS50058: no single user.' };
  }

  protected grant(params: URLSearchParams, account: Account, granted: string[]): Answer {
    const code = this.fresh('code');
    this.codes.set(code, {
      account,
      clientId: params.get('client_id') ?? '',
      scopes: granted,
      nonce: params.get('nonce'),
      since: this.clock(),
      redirect: params.get('redirect_uri') ?? '',
      challenge: params.get('code_challenge') ?? '',
    });
    return this.back(params, { code, session_state: 'stand-in' });
  }

  /** Answers the token endpoint. */
  readonly token = ({ method, body = '', headers }: Arrived): Answer => {
    const form = new URLSearchParams(body);
    const platform = this.clients.get(form.get('client_id') ?? '')?.platform ?? 'spa';
    // Its documentation tells of an answer without CORS, which the browser hides; users have also read the number.
    if (platform !== 'spa') return tokenRefusal('invalid_request', 9002326);
    if (!headers.origin) return tokenRefusal('invalid_request', 9002327);
    const demanded = this.tokenAnswers.shift();
    if (demanded) return open(demanded);
    if (method !== 'POST') return open(tokenRefusal('invalid_request', 900561));
    if (form.get('grant_type') === 'authorization_code') return open(this.redeem(form));
    if (form.get('grant_type') === 'refresh_token') return open(this.refresh(form));
    return open(tokenRefusal('unsupported_grant_type', 70003));
  };

  private redeem(form: URLSearchParams): Answer {
    const code = form.get('code') ?? '';
    if (this.usedCodes.has(code)) return tokenRefusal('invalid_grant', 54005);
    const known = this.codes.get(code);
    if (!known || this.clock() - known.since > 600_000) return tokenRefusal('invalid_grant', 70008);
    const verifier = form.get('code_verifier') ?? '';
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    if (challenge !== known.challenge) return tokenRefusal('invalid_grant', 501481);
    if (form.get('client_id') !== known.clientId) return tokenRefusal('invalid_grant', 700016);
    if (form.get('redirect_uri') !== known.redirect) return tokenRefusal('invalid_client', 50011);
    this.usedCodes.add(code);
    return this.handOut(known);
  }

  private refresh(form: URLSearchParams): Answer {
    const token = form.get('refresh_token') ?? '';
    const known = this.refreshTokens.get(token);
    if (!known || form.get('client_id') !== known.clientId) {
      return tokenRefusal('invalid_grant', 70000);
    }
    if (this.clock() - known.since >= DAY) return tokenRefusal('invalid_grant', 700084);
    const consent = this.consentOf(known.clientId, known.account);
    const scopes = (form.get('scope') ?? '').split(' ');
    if (!scopes.every((scope) => consent.has(scope))) return tokenRefusal('invalid_grant', 65001);
    this.refreshTokens.delete(token);
    return this.handOut({ ...known, scopes, nonce: null });
  }

  private handOut(session: Session): Answer {
    const { account, clientId, scopes, nonce } = session;
    const now = Math.floor(this.clock() / 1000);
    const accessToken = this.fresh('EwB4A8l6.stand-in');
    this.accessTokens.add(accessToken);
    const refreshToken = this.fresh('M.R3_BAY');
    this.refreshTokens.set(refreshToken, session);
    const claims = {
      ver: '2.0',
      iss: `https://login.microsoftonline.com/${account.tid}/v2.0`,
      aud: clientId,
      sub: `pairwise-${account.subject}`,
      oid: account.oid,
      tid: account.tid,
      preferred_username: account.email,
      iat: now,
      nbf: now,
      exp: now + 3600,
      ...(nonce === null ? {} : { nonce }),
    };
    const body: Record<string, unknown> = {
      token_type: 'Bearer',
      scope: [
        ...IDENTITY.filter((one) => one !== 'offline_access' && scopes.includes(one)),
        ...scopes
          .filter((one) => !IDENTITY.includes(one))
          .map((one) => `https://graph.microsoft.com/${one}`),
      ].join(' '),
      expires_in: LIFE,
      ext_expires_in: LIFE,
      access_token: accessToken,
      refresh_token: refreshToken,
      id_token: idTokenOf(claims),
    };
    this.tamperTokens?.(body);
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    return { status: 200, headers, body: JSON.stringify(body) };
  }
}
