/*
 * Stands for Google's sign-in: accounts.google.com's authorization endpoint and oauth2.googleapis.com/revoke.
 *
 * Imitates, after
 *   https://developers.google.com/identity/protocols/oauth2/javascript-implicit-flow (parameters, errors, revocation),
 *   https://developers.google.com/identity/openid-connect/openid-connect (id tokens, prompt, login_hint),
 *   https://developers.google.com/identity/protocols/oauth2/resources/granular-permissions (each scope can be unticked),
 *   https://www.rfc-editor.org/rfc/rfc9207 (iss):
 * the implicit flow for id_token and token, answered in the fragment; a page with the accounts and a box for each scope;
 * consent remembered and withdrawn; include_granted_scopes; prompt=none with its refusals; wrong clients and redirect
 * addresses shown as a page; tokens that live 3,599 s by the clock handed in and are let in by the API's stand-in;
 * revoking, which answers no other origin. Errors on demand (`refusals`), and answers tampered with (`tamper`).
 *
 * Does not: passwords, second factors, unverified-app warnings, sign anything (the id token's signature is a word),
 * the code flow, refresh tokens, device flow, tokeninfo, or hd. What Google says to prompt=none is documented by no more
 * than "an error": for several accounts it is what users saw (github.com/manfredsteyer/angular-oauth2-oidc/issues/475),
 * and taken for missing consent too; for nobody it is OpenID's name.
 */
import type { Answer, Arrived } from '../https-server';
import { atHash, idTokenOf } from './id-token';
import { type Account, type Refusal, SignInServer } from './server';

const LIFE = 3599;
const REQUIRED = ['client_id', 'redirect_uri', 'response_type', 'scope', 'state', 'nonce'];
const KNOWN = [...REQUIRED, 'prompt', 'login_hint', 'include_granted_scopes'];
/** Google spells this scope out in its answers. */
const SPELLED: Record<string, string> = {
  email: 'https://www.googleapis.com/auth/userinfo.email',
};

export class GoogleSignIn extends SignInServer {
  readonly decideAt = 'https://accounts.google.com/stand-in/decide';
  private readonly issued = new Map<
    string,
    { clientId: string; account: Account; expires: number }
  >();

  protected wrong(params: URLSearchParams): string | null {
    const missing = REQUIRED.find((name) => !params.get(name));
    if (missing) return `Missing required parameter: ${missing}`;
    const unknown = [...params.keys()].find((name) => !KNOWN.includes(name));
    if (unknown) return `The stand-in knows no ${unknown}.`;
    const types = params.get('response_type')?.split(' ').sort().join(' ');
    return types === 'id_token token' ? null : 'The stand-in knows no other response_type.';
  }

  protected unseen(why: 'nobody' | 'several' | 'consent'): Refusal {
    if (why === 'nobody') return { error: 'login_required' };
    return { error: 'interaction_required', subtype: 'access_denied' };
  }

  protected grant(params: URLSearchParams, account: Account, granted: string[]): Answer {
    const clientId = params.get('client_id') ?? '';
    const earlier =
      params.get('include_granted_scopes') === 'true' ? this.consentOf(clientId, account) : [];
    const scopes = [...new Set([...granted, ...earlier])].map((one) => SPELLED[one] ?? one);
    const accessToken = this.fresh('ya29.stand-in');
    const now = Math.floor(this.clock() / 1000);
    this.issued.set(accessToken, { clientId, account, expires: now + LIFE });
    this.accessTokens.add(accessToken);
    const claims = {
      iss: 'https://accounts.google.com',
      azp: clientId,
      aud: clientId,
      sub: account.subject,
      email: account.email,
      email_verified: true,
      at_hash: atHash(accessToken),
      nonce: params.get('nonce'),
      iat: now,
      exp: now + 3600,
    };
    return this.back(params, {
      iss: 'https://accounts.google.com',
      access_token: accessToken,
      token_type: 'Bearer',
      expires_in: String(LIFE),
      scope: scopes.join(' '),
      id_token: idTokenOf(claims),
      authuser: '0',
      prompt: params.get('prompt') ?? 'consent',
    });
  }

  /** Takes back what has ended by the clock: the API lets it in no longer. */
  expire(): void {
    for (const [token, { expires }] of this.issued) {
      if (expires <= this.clock() / 1000) this.accessTokens.delete(token);
    }
  }

  /** Answers the revocation endpoint: the token's consent is withdrawn as a whole. No CORS. */
  readonly revoke = ({ method, body = '' }: Arrived): Answer => {
    const token = new URLSearchParams(body).get('token') ?? '';
    const known = this.issued.get(token);
    const json = { 'content-type': 'application/json' };
    if (method !== 'POST' || !known || known.expires <= this.clock() / 1000) {
      return { status: 400, headers: json, body: '{"error":"invalid_token"}' };
    }
    this.withdraw(known.clientId, known.account);
    for (const [one, { clientId, account }] of this.issued) {
      if (clientId === known.clientId && account.subject === known.account.subject) {
        this.accessTokens.delete(one);
      }
    }
    return { status: 200, headers: json, body: '{}' };
  };
}
