import { consentPages } from '../shared/consent-pages';
import { providerNames } from '../shared/provider';
import type { Wording } from '../shared/wording';
import { PERSONAL_TENANT } from './issuer';
import { renew } from './renew';
import type { SignIn } from './types';
import { type TokenDeps, tokenTurn } from './valid-token';

const REVOKE = 'https://oauth2.googleapis.com/revoke';
const TIMEOUT = 15_000;

/** What became of Cairn's access. */
export interface Revoked {
  /** Google was asked to withdraw it; its answer can't be seen. Microsoft can't be asked. */
  asked: boolean;
  /** Where the user sees and withdraws consent. */
  address: string;
  wording: Wording;
}

/** The page of a provider where consent is seen and withdrawn. */
export function consentAddress({
  provider,
  subject,
}: Pick<SignIn, 'provider' | 'subject'>): string {
  if (provider === 'google') return consentPages.google;
  return subject.endsWith(`.${PERSONAL_TENANT}`) ? consentPages.microsoft : consentPages.work;
}

/**
 * Google's endpoint answers no other origin, so that what it says isn't seen.
 * https://developers.google.com/identity/protocols/oauth2/javascript-implicit-flow#tokenrevoke
 */
async function askGoogle(token: string, { fetch }: TokenDeps): Promise<boolean> {
  try {
    await fetch(REVOKE, {
      method: 'POST',
      mode: 'no-cors',
      body: new URLSearchParams({ token }),
      credentials: 'omit',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    return true;
  } catch {
    return false;
  }
}

/** A token that has ended revokes nothing: then one is renewed, unseen, to be taken back at once. */
async function tokenToRevoke(signIn: SignIn, deps: TokenDeps): Promise<string | null> {
  const known = await deps.tokens.read(signIn.id);
  if (known && known.expiresAt > deps.now()) return known.accessToken;
  const got = await renew(signIn, known, deps);
  return got.ok ? got.value.accessToken : null;
}

/** Drops a sign-in's tokens and, with Google, withdraws the consent. Never opens a window. */
export function revoke(signIn: SignIn, deps: TokenDeps): Promise<Revoked> {
  return deps.inTurn(tokenTurn(signIn.id), async () => {
    const token = signIn.provider === 'google' ? await tokenToRevoke(signIn, deps) : null;
    await deps.tokens.drop(signIn.id);
    const asked = token !== null && (await askGoogle(token, deps));
    const id = asked ? 'signIn.revoked' : 'signIn.withdraw';
    const params = { provider: providerNames[signIn.provider] };
    return { asked, address: consentAddress(signIn), wording: { id, params } };
  });
}
