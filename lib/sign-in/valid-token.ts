import { renew } from './renew';
import type { AuthDeps, Got, SignIn, TokenStore, Tokens } from './types';

/** A token that ends sooner than this (ms) is renewed first: a round of requests takes its time. */
const SPARE = 120_000;

export interface TokenDeps extends AuthDeps {
  tokens: TokenStore;
  /** Runs one piece of work of a name at a time, across all contexts of the extension; the others wait. */
  inTurn: <T>(name: string, work: () => Promise<T>) => Promise<T>;
}

/** The name under which a sign-in's tokens are renewed and dropped, for `inTurn`. */
export function tokenTurn(signInId: string): string {
  return `tokens of ${signInId}`;
}

/**
 * An access token that lives for two more minutes: the stored one, else one renewed without a window. `refused` is a
 * token that the provider's interface no longer takes (401): it is passed over even if it should live. Trouble that is
 * `lasting` waits for the user to sign in again; this never opens a window by itself.
 */
export async function validToken(
  signIn: SignIn,
  deps: TokenDeps,
  refused: string | null = null,
): Promise<Got<string>> {
  const usable = (tokens: Tokens | null): tokens is Tokens =>
    tokens !== null && tokens.accessToken !== refused && tokens.expiresAt >= deps.now() + SPARE;
  const stored = await deps.tokens.read(signIn.id);
  if (usable(stored)) return { ok: true, value: stored.accessToken };
  return deps.inTurn(tokenTurn(signIn.id), async () => {
    const known = await deps.tokens.read(signIn.id);
    if (usable(known)) return { ok: true, value: known.accessToken };
    const got = await renew(signIn, known, deps);
    if (!got.ok) return got;
    await deps.tokens.write(signIn.id, got.value);
    return { ok: true, value: got.value.accessToken };
  });
}
