import { type Brought, finishFlow } from './finish';
import { beginFlow, isTenant } from './flow';
import { whyNoAnswer } from './no-answer';
import { missingScopes } from './scopes';
import { type Trouble, troubleOf } from './trouble';
import type { AuthDeps, Client, Person } from './types';

export interface SignInRequest {
  client: Client;
  /** What calendars need: of `calendarScopes`. */
  scopes: readonly string[];
  /** Whose sign-in is renewed or widened; null for a new one, where the user chooses the account. */
  person: Person | null;
}

/** How signing in ended. Storing what it brought is the caller's. */
export type SignInOutcome =
  | ({ kind: 'signedIn' } & Brought)
  /** Signed in, but some of what was asked was not allowed: providers let each scope be unticked. */
  | ({ kind: 'partly'; missing: string[]; trouble: Trouble } & Brought)
  | { kind: 'trouble'; trouble: Trouble };

/** Opens the provider's window; call it from a click. Never throws. */
export async function signIn(request: SignInRequest, deps: AuthDeps): Promise<SignInOutcome> {
  const { client, scopes, person } = request;
  const { provider, clientId, tenant } = client;
  if (clientId === '' || (provider === 'microsoft' && !isTenant(tenant))) {
    return { kind: 'trouble', trouble: troubleOf('client', provider) };
  }
  const flow = await beginFlow({ client, scopes, person, silent: false }, deps);
  const launched = await deps.launch(flow.url, { interactive: true });
  const got =
    launched.ended === 'redirected'
      ? await finishFlow(flow, launched.url, deps)
      : await whyNoAnswer(provider, launched, deps);
  if (!got.ok) return { kind: 'trouble', trouble: got.trouble };
  const missing = missingScopes(scopes, got.value.tokens.scopes);
  if (missing.length === 0) return { kind: 'signedIn', ...got.value };
  return { kind: 'partly', missing, trouble: troubleOf('partly', provider), ...got.value };
}
