import { describe, expect, it } from 'vitest';
import { renew } from '@/lib/sign-in/renew';
import { signIn } from '@/lib/sign-in/sign-in';
import { atHash, idTokenOf } from '../stand-ins/sign-in/id-token';
import { googleClient, googleScopes, googleSignIn, stage } from './kit';

/** What somebody writes who has no key of Google's; `more` is what they know of the trip. */
function forge(answer: URLSearchParams, more: object) {
  const now = Math.floor(Date.UTC(2026, 4, 4, 9) / 1000);
  const claims = {
    iss: 'https://accounts.google.com',
    ...{ aud: googleClient.clientId, azp: googleClient.clientId },
    ...{ sub: 'mallory', email: 'mallory@evil.example', iat: now, exp: now + 3600 },
    ...more,
  };
  answer.set('id_token', idTokenOf(claims));
}
const request = { client: googleClient, scopes: googleScopes, person: null };
const hashOf = (answer: URLSearchParams) => ({ at_hash: atHash(answer.get('access_token') ?? '') });

/** Google's answers with a forged id token from now on, by one who has read the trip's nonce, or has not. */
function forged(readsNonce: boolean, { deps, google, browser } = stage()) {
  google.tamper = (answer) => {
    const nonce = browser.launches.at(-1)?.url.searchParams.get('nonce');
    forge(answer, { ...hashOf(answer), nonce: readsNonce ? nonce : 'guessed' });
  };
  return deps;
}

describe('a forged id token', () => {
  it('is refused without the nonce of the trip', async () => {
    const outcome = await signIn(request, forged(false));
    expect(outcome).toMatchObject({ kind: 'trouble', trouble: { kind: 'unsafe' } });
  });

  it('never makes an account of one person another’s', async () => {
    const here = stage();
    expect((await signIn(request, here.deps)).kind).toBe('signedIn');
    const got = await renew(googleSignIn, null, forged(true, here));
    expect(got).toMatchObject({ ok: false, trouble: { kind: 'otherAccount' } });
  });

  it('with the nonce of the trip gives an account the wrong name, and its calendars stay Google’s to give', async () => {
    const outcome = await signIn(request, forged(true));
    if (outcome.kind !== 'signedIn') throw new Error(outcome.kind);
    expect(outcome.person.subject).toBe('mallory');
    expect(outcome.tokens.accessToken).toMatch(/^ya29\.stand-in/);
  });
});
