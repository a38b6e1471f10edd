import { describe, expect, it } from 'vitest';
import { PERSONAL_TENANT } from '@/lib/sign-in/issuer';
import { consentAddress, revoke } from '@/lib/sign-in/revoke';
import { revokeAll } from '@/lib/sign-in/revoke-all';
import { signIn } from '@/lib/sign-in/sign-in';
import type { SignIn } from '@/lib/sign-in/types';
import { validToken } from '@/lib/sign-in/valid-token';
import { googleSignIn, helga, microsoftSignIn, stage, withTokens } from './kit';

async function signedIn(who: SignIn) {
  const all = stage();
  const { kept, deps } = withTokens(all.deps);
  const outcome = await signIn({ client: who, scopes: who.scopes, person: null }, deps);
  if (outcome.kind !== 'signedIn') throw new Error(outcome.kind);
  kept.set(who.id, outcome.tokens);
  all.browser.launches.length = 0;
  return { ...all, kept, deps };
}

describe('giving access up', () => {
  it('withdraws Google’s consent and drops the tokens', async () => {
    const { deps, kept, googleTokens, google, browser } = await signedIn(googleSignIn);
    expect(await revoke(googleSignIn, deps)).toEqual({
      asked: true,
      address: 'https://myaccount.google.com/connections',
      wording: { id: 'signIn.revoked', params: { provider: 'Google' } },
    });
    expect(kept.size).toBe(0);
    expect(googleTokens.size).toBe(0);
    expect(google.consents.has(`${googleSignIn.clientId} ${helga.subject}`)).toBe(false);
    expect(browser.launches).toEqual([]);
    // The token is in the body, not in an address that is logged.
    expect(browser.fetches.at(-1)?.url).toBe('https://oauth2.googleapis.com/revoke');
  });

  it('renews a token that has ended, unseen, so that it can be taken back', async () => {
    const { deps, kept, clock, google, browser } = await signedIn(googleSignIn);
    clock.now += 2 * 3600_000;
    expect(await revoke(googleSignIn, deps)).toMatchObject({ asked: true });
    expect(browser.launches.map((one) => one.interactive)).toEqual([false]);
    expect(google.consents.size).toBe(0);
    expect(kept.size).toBe(0);
  });

  it('drops the tokens offline too, and says where consent is withdrawn', async () => {
    const { deps, kept, browser } = await signedIn(googleSignIn);
    browser.offline = true;
    expect(await revoke(googleSignIn, deps)).toMatchObject({
      asked: false,
      wording: { id: 'signIn.withdraw' },
    });
    expect(kept.size).toBe(0);
  });

  it('asks Microsoft nothing, since it can’t be asked', async () => {
    const { deps, kept, browser } = await signedIn(microsoftSignIn);
    const before = browser.fetches.length;
    expect(await revoke(microsoftSignIn, deps)).toEqual({
      asked: false,
      address: 'https://myapps.microsoft.com/',
      wording: { id: 'signIn.withdraw', params: { provider: 'Microsoft' } },
    });
    expect(kept.size).toBe(0);
    expect(browser.fetches).toHaveLength(before);
  });

  it('waits for a renewal under way, whose tokens it drops', async () => {
    const { deps, kept, clock } = await signedIn(googleSignIn);
    clock.now += 3600_000;
    await Promise.all([validToken(googleSignIn, deps), revoke(googleSignIn, deps)]);
    expect(kept.size).toBe(0);
  });

  it('of all at once withdraws what can be, whatever becomes of the others', async () => {
    const { deps, kept, google, googleTokens } = await signedIn(googleSignIn);
    const tokens = { accessToken: 'x', expiresAt: deps.now() + 3600_000, scopes: [] };
    kept.set(microsoftSignIn.id, tokens);
    const never = new Promise(() => undefined);
    await revokeAll([microsoftSignIn, googleSignIn], deps, never);
    expect([kept.size, googleTokens.size, google.consents.size]).toEqual([0, 0, 0]);
  });

  it('of all ends offline, and where nobody answers', async () => {
    const { deps, browser } = await signedIn(googleSignIn);
    const silent = { ...deps, fetch: () => new Promise<Response>(() => undefined) };
    expect(await revokeAll([googleSignIn], silent, Promise.resolve())).toBeUndefined();
    browser.offline = true;
    const never = new Promise(() => undefined);
    expect(await revokeAll([{ ...googleSignIn, id: 'other' }], deps, never)).toBeUndefined();
  });

  it('knows where personal Microsoft accounts withdraw consent', () => {
    const personal = { ...microsoftSignIn, subject: `x.${PERSONAL_TENANT}` };
    expect(consentAddress(personal)).toBe('https://account.live.com/consent/Manage');
  });
});
