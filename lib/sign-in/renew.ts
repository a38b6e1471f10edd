import { finishFlow } from './finish';
import { beginFlow, isTenant } from './flow';
import { tokensOf } from './grant';
import { readIdToken } from './id-token';
import { whyNoAnswer } from './no-answer';
import { missingScopes, scopeParameter } from './scopes';
import { askForTokens } from './token-endpoint';
import { failed } from './trouble';
import type { AuthDeps, Got, SignIn, Tokens } from './types';

/** Through the provider's own session in this browser. */
async function bySession(signIn: SignIn, deps: AuthDeps): Promise<Got<Tokens>> {
  const { scopes } = signIn;
  const flow = await beginFlow({ client: signIn, scopes, person: signIn, silent: true }, deps);
  const launched = await deps.launch(flow.url, { interactive: false });
  if (launched.ended !== 'redirected') return whyNoAnswer(signIn.provider, launched, deps);
  const got = await finishFlow(flow, launched.url, deps);
  return got.ok ? { ok: true, value: got.value.tokens } : got;
}

/**
 * With Microsoft's refresh token, which each use replaces. An id token may come along; then it has to be the same
 * person's (OpenID Connect Core 12.2).
 */
async function byRefreshToken(
  signIn: SignIn,
  refreshToken: string,
  deps: AuthDeps,
): Promise<Got<Tokens>> {
  const { provider, scopes } = signIn;
  const now = deps.now();
  const form = {
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
    scope: scopeParameter(provider, scopes),
  };
  const grant = await askForTokens(signIn, form, true, deps);
  if (!grant.ok) return grant;
  const { access_token: accessToken, id_token: idToken } = grant.value;
  if (idToken !== undefined) {
    const check = { flow: { client: signIn }, accessToken, nonce: null, frontChannel: false };
    const person = await readIdToken(idToken, check, deps);
    if (!person.ok) return person;
    if (person.value.subject !== signIn.subject) return failed('otherAccount', provider);
  }
  return { ok: true, value: { refreshToken, ...tokensOf(grant.value, scopes, now) } };
}

async function renewed(signIn: SignIn, known: Tokens | null, deps: AuthDeps) {
  if (signIn.provider === 'google' || known?.refreshToken === undefined) {
    return bySession(signIn, deps);
  }
  const got = await byRefreshToken(signIn, known.refreshToken, deps);
  // Where Microsoft can't be reached or is busy, asking in another way is in vain.
  if (got.ok || !got.trouble.lasting) return got;
  return bySession(signIn, deps);
}

/** New tokens without a window, or what stands in the way. `known` are the old ones, if there are any. */
export async function renew(
  signIn: SignIn,
  known: Tokens | null,
  deps: AuthDeps,
): Promise<Got<Tokens>> {
  const { provider, clientId, tenant, scopes } = signIn;
  if (clientId === '' || (provider === 'microsoft' && !isTenant(tenant))) {
    return failed('client', provider);
  }
  const got = await renewed(signIn, known, deps);
  if (!got.ok) return got;
  const lacks = missingScopes(scopes, got.value.scopes).length > 0;
  return lacks ? failed('partly', provider) : got;
}
