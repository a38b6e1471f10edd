import { describe, expect, it } from 'vitest';
import { calendarScopes } from '@/lib/shared/provider';
import { signIn } from '@/lib/sign-in/sign-in';
import type { SignIn } from '@/lib/sign-in/types';
import { validToken } from '@/lib/sign-in/valid-token';
import { tokenRefusal } from '../stand-ins/sign-in/microsoft';
import { amina, googleSignIn, helga, helgaAtWork, microsoftSignIn, stage, withTokens } from './kit';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Signed in, with the first tokens in storage. */
async function signedIn(who: SignIn) {
  const all = stage();
  const { kept, deps } = withTokens(all.deps);
  const outcome = await signIn({ client: who, scopes: who.scopes, person: null }, deps);
  if (outcome.kind !== 'signedIn') throw new Error(outcome.kind);
  await deps.tokens.write(who.id, outcome.tokens);
  all.browser.launches.length = 0;
  all.browser.fetches.length = 0;
  return { ...all, kept, deps };
}
const trouble = (kind: string, lasting: boolean) => ({ ok: false, trouble: { kind, lasting } });

describe('a valid token', () => {
  it('is the stored one as long as it lives two more minutes', async () => {
    const { deps, clock, browser, kept } = await signedIn(googleSignIn);
    const first = kept.get('g')?.accessToken;
    clock.now += 3599_000 - 2 * MINUTE;
    expect(await validToken(googleSignIn, deps)).toEqual({ ok: true, value: first });
    expect(browser.launches).toEqual([]);
    clock.now += 1;
    const second = await validToken(googleSignIn, deps);
    expect(second.ok && second.value).not.toBe(first);
    expect(kept.get('g')?.accessToken).toBe(second.ok && second.value);
  });

  it('is renewed unseen, with the account named', async () => {
    const { deps, clock, browser, google, googleTokens } = await signedIn(googleSignIn);
    google.accounts = [helgaAtWork, helga];
    clock.now += 3600_000;
    const got = await validToken(googleSignIn, deps);
    expect(got.ok && googleTokens.has(got.value)).toBe(true);
    const [launch] = browser.launches;
    expect(launch?.interactive).toBe(false);
    expect(launch?.url.searchParams.get('prompt')).toBe('none');
    expect(launch?.url.searchParams.get('login_hint')).toBe(helga.subject);
  });

  it('is renewed once, however many ask', async () => {
    const { deps, clock, browser } = await signedIn(googleSignIn);
    clock.now += 3600_000;
    const all = await Promise.all([1, 2, 3, 4].map(() => validToken(googleSignIn, deps)));
    expect(new Set(all.map((got) => got.ok && got.value)).size).toBe(1);
    expect(browser.launches).toHaveLength(1);
  });

  it('is renewed before its time when the provider took it no longer', async () => {
    const { deps, kept, browser } = await signedIn(googleSignIn);
    const refused = kept.get('g')?.accessToken ?? '';
    const got = await validToken(googleSignIn, deps, refused);
    expect(got.ok && got.value).not.toBe(refused);
    // Whoever comes second with the same refusal takes what the first one brought.
    expect(await validToken(googleSignIn, deps, refused)).toEqual(got);
    expect(browser.launches).toHaveLength(1);
  });

  it('is had anew after the browser was closed, from the session alone', async () => {
    const { deps, kept, browser } = await signedIn(microsoftSignIn);
    kept.clear();
    expect(await validToken(microsoftSignIn, deps)).toMatchObject({ ok: true });
    expect(browser.launches.map((one) => one.interactive)).toEqual([false]);
    expect(browser.launches[0]?.url.searchParams.get('login_hint')).toBe(amina.email);
  });
});

describe('Microsoft’s refresh token', () => {
  it('is used before any page is asked, and replaced each time', async () => {
    const { deps, clock, browser, kept, graphTokens } = await signedIn(microsoftSignIn);
    const seen = new Set([kept.get('m')?.refreshToken]);
    for (let hours = 1; hours <= 23; hours++) {
      clock.now += 60 * MINUTE;
      const got = await validToken(microsoftSignIn, deps);
      expect(got.ok && graphTokens.has(got.value)).toBe(true);
      seen.add(kept.get('m')?.refreshToken);
    }
    expect(seen.size).toBe(24);
    expect(browser.launches).toEqual([]);
  });

  it('ends after 24 hours; then the session gives the next', async () => {
    const { deps, clock, browser, kept } = await signedIn(microsoftSignIn);
    clock.now += DAY;
    const old = kept.get('m')?.refreshToken;
    expect(await validToken(microsoftSignIn, deps)).toMatchObject({ ok: true });
    expect(browser.launches.map((one) => one.interactive)).toEqual([false]);
    expect(kept.get('m')?.refreshToken).not.toBe(old);
    clock.now += 60 * MINUTE;
    await validToken(microsoftSignIn, deps);
    expect(browser.launches).toHaveLength(1);
  });

  it('stays where the answer brings no other', async () => {
    const { deps, clock, kept, microsoft } = await signedIn(microsoftSignIn);
    const old = kept.get('m')?.refreshToken;
    microsoft.tamperTokens = (body) => Object.assign(body, { refresh_token: undefined });
    clock.now += 60 * MINUTE;
    expect(await validToken(microsoftSignIn, deps)).toMatchObject({ ok: true });
    expect(kept.get('m')?.refreshToken).toBe(old);
  });

  it('is not taken for another person’s', async () => {
    const { deps, clock, kept, microsoft, browser } = await signedIn(microsoftSignIn);
    const { refreshToken } = (await signedInBeside(microsoft, deps)) ?? {};
    const mine = kept.get('m');
    if (!mine || !refreshToken) throw new Error('no tokens');
    kept.set('m', { ...mine, refreshToken });
    microsoft.accounts = [];
    clock.now += 60 * MINUTE;
    expect(await validToken(microsoftSignIn, deps)).toMatchObject(trouble('again', true));
    expect(browser.launches.at(-1)?.interactive).toBe(false);
  });

  it('is no reason to ask again where Microsoft is busy or out of reach', async () => {
    const { deps, clock, browser, microsoft } = await signedIn(microsoftSignIn);
    clock.now += 60 * MINUTE;
    microsoft.tokenAnswers.push({ status: 503, body: '' });
    expect(await validToken(microsoftSignIn, deps)).toMatchObject(trouble('busy', false));
    browser.offline = true;
    expect(await validToken(microsoftSignIn, deps)).toMatchObject(trouble('offline', false));
    expect(browser.launches).toEqual([]);
  });

  it('gives way to the session where it is refused', async () => {
    const { deps, clock, browser, microsoft } = await signedIn(microsoftSignIn);
    clock.now += 60 * MINUTE;
    microsoft.tokenAnswers.push(tokenRefusal('invalid_grant', 50173));
    expect(await validToken(microsoftSignIn, deps)).toMatchObject({ ok: true });
    expect(browser.launches).toHaveLength(1);
  });
});

async function signedInBeside(
  microsoft: ReturnType<typeof stage>['microsoft'],
  deps: Parameters<typeof signIn>[1],
) {
  const { accounts } = microsoft;
  microsoft.accounts = [{ ...amina, subject: 'ms-2', oid: 'other', email: 'other@x.example' }];
  const outcome = await signIn(
    { client: microsoftSignIn, scopes: microsoftSignIn.scopes, person: null },
    deps,
  );
  microsoft.accounts = accounts;
  return outcome.kind === 'signedIn' ? outcome.tokens : null;
}

describe('no token', () => {
  it.each([
    ['signed out of Google', 'login_required'],
    ['several accounts', 'account_selection_required'],
    ['interaction', 'interaction_required'],
    ['consent', 'consent_required'],
    ['nobody denied it', 'access_denied'],
  ])('means signing in again (%s), and no window by itself', async (_, error) => {
    const { deps, clock, google, browser } = await signedIn(googleSignIn);
    clock.now += 3600_000;
    google.refusals.push({ error });
    expect(await validToken(googleSignIn, deps)).toMatchObject(trouble('again', true));
    expect(browser.launches.every((one) => !one.interactive)).toBe(true);
  });

  it('comes of consent that was withdrawn', async () => {
    for (const who of [googleSignIn, microsoftSignIn]) {
      const { deps, clock, google, microsoft } = await signedIn(who);
      google.withdraw(who.clientId, helga);
      microsoft.withdraw(who.clientId, amina);
      clock.now += 3600_000;
      expect(await validToken(who, deps)).toMatchObject(trouble('again', true));
    }
  });

  it('comes of an organisation’s rules, in words of their own', async () => {
    const { deps, clock, microsoft } = await signedIn(microsoftSignIn);
    clock.now += DAY;
    const description = 'AADSTS53003: Access has been blocked by Conditional Access policies.';
    microsoft.refusals.push({ error: 'interaction_required', description });
    expect(await validToken(microsoftSignIn, deps)).toMatchObject(trouble('blocked', true));
  });

  it('comes of fewer scopes than the calendars need', async () => {
    const { deps, clock } = await signedIn(googleSignIn);
    clock.now += 3600_000;
    const launch: typeof deps.launch = async (url, how) => {
      const got = await deps.launch(url, how);
      if (got.ended !== 'redirected') return got;
      return { ...got, url: got.url.replace(/&scope=[^&]*/, '&scope=openid') };
    };
    const got = await validToken(googleSignIn, { ...deps, launch });
    expect(got).toMatchObject(trouble('partly', true));
    const wider = { ...googleSignIn, scopes: [calendarScopes.google.allEvents] };
    expect(await validToken(wider, deps)).toMatchObject(trouble('again', true));
  });

  it('comes of another account that answers', async () => {
    const { deps, clock, google, kept } = await signedIn(googleSignIn);
    google.accounts = [{ ...helga, subject: '2000', email: helga.subject }];
    google.consents.set(
      `${googleSignIn.clientId} 2000`,
      new Set(['openid', 'email', ...googleSignIn.scopes]),
    );
    const before = kept.get('g');
    clock.now += 3600_000;
    expect(await validToken(googleSignIn, deps)).toMatchObject(trouble('otherAccount', true));
    expect(kept.get('g')).toEqual(before);
  });

  it('is told apart: offline, refused, or a page that nobody saw', async () => {
    const { deps, clock, browser, google } = await signedIn(googleSignIn);
    clock.now += 3600_000;
    browser.offline = true;
    expect(await validToken(googleSignIn, deps)).toMatchObject(trouble('offline', false));
    // Firefox says of both that it takes the user.
    const firefox = { ...deps, launch: async () => ({ ended: 'interaction' as const }) };
    expect(await validToken(googleSignIn, firefox)).toMatchObject(trouble('offline', false));
    browser.offline = false;
    expect(await validToken(googleSignIn, firefox)).toMatchObject(trouble('again', true));
    const error = { ...deps, launch: async () => ({ ended: 'unreachable' as const }) };
    expect(await validToken(googleSignIn, error)).toMatchObject(trouble('noPage', false));
    const slow = { ...deps, launch: async () => ({ ended: 'late' as const }) };
    expect(await validToken(googleSignIn, slow)).toMatchObject(trouble('busy', false));
    google.clients.clear();
    expect(await validToken(googleSignIn, deps)).toMatchObject(trouble('again', true));
  });

  it('leaves what is stored as it was, and the next try free to mend it', async () => {
    const { deps, clock, google } = await signedIn(googleSignIn);
    clock.now += 3600_000;
    google.accounts = [];
    expect(await validToken(googleSignIn, deps)).toMatchObject({ ok: false });
    google.accounts = [helga];
    expect(await validToken(googleSignIn, deps)).toMatchObject({ ok: true });
  });
});
