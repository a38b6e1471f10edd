import { readAnswer } from './answer';
import type { Flow } from './flow';
import { type Grant, grantSchema, tokensOf } from './grant';
import { readIdToken } from './id-token';
import { askForTokens } from './token-endpoint';
import { failed } from './trouble';
import type { AuthDeps, Got, Person, Tokens } from './types';

/** What a trip brought home. */
export interface Brought {
  person: Person;
  tokens: Tokens;
}

async function redeem(flow: Flow, code: string, deps: AuthDeps): Promise<Got<Grant>> {
  const form = {
    grant_type: 'authorization_code',
    code,
    redirect_uri: flow.redirect,
    code_verifier: flow.verifier,
  };
  const got = await askForTokens(flow.client, form, flow.silent, deps);
  // Moments ago the user stood on Microsoft's page: offline is the less likely cause.
  const odd = !got.ok && got.trouble.kind === 'offline' && !flow.silent;
  return odd ? failed('notSpa', flow.client.provider) : got;
}

async function grantOf(
  flow: Flow,
  params: ReadonlyMap<string, string>,
  deps: AuthDeps,
): Promise<Got<Grant>> {
  const { provider } = flow.client;
  if (provider === 'google') {
    const grant = grantSchema.safeParse(Object.fromEntries(params)).data;
    return grant ? { ok: true, value: grant } : failed('unsafe', provider);
  }
  const code = params.get('code');
  // A token that comes instead of a code was never asked for.
  return code && !params.has('access_token')
    ? redeem(flow, code, deps)
    : failed('unsafe', provider);
}

/** Takes what came back from a trip, at `address`, and believes it only if everything fits. */
export async function finishFlow(
  flow: Flow,
  address: string,
  deps: AuthDeps,
): Promise<Got<Brought>> {
  const { provider } = flow.client;
  const answer = readAnswer(address, flow);
  if (!answer.ok) return answer;
  const now = deps.now();
  const grant = await grantOf(flow, answer.value, deps);
  if (!grant.ok) return grant;
  const { access_token: accessToken, id_token: idToken } = grant.value;
  if (idToken === undefined) return failed('unsafe', provider);
  const frontChannel = provider === 'google';
  const check = { flow, accessToken, nonce: flow.nonce, frontChannel };
  const person = await readIdToken(idToken, check, deps);
  if (!person.ok) return person;
  if (flow.person && flow.person.subject !== person.value.subject) {
    return failed('otherAccount', provider);
  }
  const tokens = tokensOf(grant.value, flow.scopes, now);
  return { ok: true, value: { person: person.value, tokens } };
}
