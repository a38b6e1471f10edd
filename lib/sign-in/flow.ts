import { redirectAddress } from './redirect';
import { scopeParameter } from './scopes';
import { challengeOf, randomSecret } from './secrets';
import type { AuthDeps, Client, Person } from './types';

/** What a trip is for. */
export interface Asked {
  client: Client;
  /** Scopes of calendars; those that tell who it is are added. */
  scopes: readonly string[];
  /** Whose sign-in it is; null asks which account. */
  person: Person | null;
  /** Unseen: the provider answers at once or refuses. */
  silent: boolean;
}

/** One trip to a provider: where it goes, and what has to come back. Lives in memory only. */
export interface Flow extends Asked {
  url: string;
  redirect: string;
  state: string;
  nonce: string;
  /** What proves that the code is redeemed by whom it was asked (RFC 7636); Microsoft's only. */
  verifier: string;
}

const MICROSOFT = 'https://login.microsoftonline.com';

/** A tenant that can stand in an address. */
export function isTenant(tenant: string): boolean {
  return /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i.test(tenant);
}

/** Microsoft's endpoint of a tenant; `what` is `authorize` or `token`. */
export function microsoftEndpoint(tenant: string, what: 'authorize' | 'token'): string {
  return `${MICROSOFT}/${tenant}/oauth2/v2.0/${what}`;
}

function promptOf({ silent, person }: Asked): Record<string, string> {
  if (silent) return { prompt: 'none' };
  return person ? {} : { prompt: 'select_account' };
}

/**
 * Google: OpenID Connect's implicit flow, since its code flow wants a secret, which an extension can't keep.
 * https://developers.google.com/identity/protocols/oauth2/javascript-implicit-flow
 * https://developers.google.com/identity/openid-connect/openid-connect#authenticationuriparameters
 */
function googleParameters({ person }: Asked): Record<string, string> {
  return {
    response_type: 'id_token token',
    include_granted_scopes: 'true',
    ...(person ? { login_hint: person.subject } : {}),
  };
}

/** Microsoft: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow */
async function microsoftParameters({ person }: Asked, verifier: string, deps: AuthDeps) {
  return {
    response_type: 'code',
    // A fragment is sent to no server.
    response_mode: 'fragment',
    code_challenge: await challengeOf(verifier, deps.crypto),
    code_challenge_method: 'S256',
    ...(person?.name ? { login_hint: person.name } : {}),
  };
}

/** Prepares a trip, with secrets of its own. */
export async function beginFlow(asked: Asked, deps: AuthDeps): Promise<Flow> {
  const { client, scopes } = asked;
  const isGoogle = client.provider === 'google';
  const redirect = redirectAddress(client.provider, deps.redirectUrl);
  const state = randomSecret(deps.crypto);
  const nonce = randomSecret(deps.crypto);
  const verifier = randomSecret(deps.crypto);
  const url = new URL(
    isGoogle
      ? 'https://accounts.google.com/o/oauth2/v2/auth'
      : microsoftEndpoint(client.tenant, 'authorize'),
  );
  url.search = new URLSearchParams({
    client_id: client.clientId,
    redirect_uri: redirect,
    scope: scopeParameter(client.provider, scopes),
    state,
    nonce,
    ...promptOf(asked),
    ...(isGoogle ? googleParameters(asked) : await microsoftParameters(asked, verifier, deps)),
  }).toString();
  return { ...asked, url: url.href, redirect, state, nonce, verifier };
}
