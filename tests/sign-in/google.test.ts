import { describe, expect, it } from 'vitest';
import { calendarScopes } from '@/lib/shared/provider';
import { signIn } from '@/lib/sign-in/sign-in';
import { googleClient, googleScopes, helga, helgaAtWork, stage } from './kit';

const request = { client: googleClient, scopes: googleScopes, person: null };
const person = { subject: helga.subject, name: helga.email };

describe('signing in to Google', () => {
  it('brings who it is and a token that the API lets in', async () => {
    const { deps, googleTokens, clock } = stage();
    const outcome = await signIn(request, deps);
    expect(outcome).toMatchObject({ kind: 'signedIn', person });
    if (outcome.kind !== 'signedIn') return;
    expect(googleTokens).toContain(outcome.tokens.accessToken);
    expect(outcome.tokens.expiresAt).toBe(clock.now + 3_599_000);
    expect(outcome.tokens.refreshToken).toBeUndefined();
  });

  it('asks for the least, lets the user choose the account, and sends secrets of its own', async () => {
    const { deps, browser } = stage();
    await signIn(request, deps);
    await signIn(request, deps);
    const [first, second] = browser.launches.map(({ url }) => url.searchParams);
    expect(Object.fromEntries(first ?? [])).toMatchObject({
      client_id: googleClient.clientId,
      redirect_uri: 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/google',
      response_type: 'id_token token',
      scope: 'openid email https://www.googleapis.com/auth/calendar.events.owned.readonly',
      prompt: 'select_account',
      include_granted_scopes: 'true',
    });
    for (const name of ['state', 'nonce']) {
      expect(first?.get(name)).toMatch(/^[\w-]{43}$/);
      expect(first?.get(name)).not.toBe(second?.get(name));
    }
    expect(first?.get('state')).not.toBe(first?.get('nonce'));
    expect(browser.launches[0]?.interactive).toBe(true);
  });

  it('takes the account that the user chose of several', async () => {
    const { deps, google, browser } = stage();
    google.accounts = [helga, helgaAtWork];
    browser.choice = { answer: 'allow', account: helgaAtWork.email };
    expect(await signIn(request, deps)).toMatchObject({ person: { subject: '1002' } });
  });

  it('tells what was left unticked, as an outcome of its own', async () => {
    const { deps, browser } = stage();
    browser.choice = { answer: 'allow', untick: googleScopes };
    expect(await signIn(request, deps)).toMatchObject({
      kind: 'partly',
      missing: googleScopes,
      trouble: { kind: 'partly', wording: { id: 'signIn.partly' } },
    });
  });

  it('asks for more later, keeping what was granted, with the account named', async () => {
    const { deps, browser } = stage();
    await signIn(request, deps);
    const wider = [calendarScopes.google.list, calendarScopes.google.allEvents];
    const outcome = await signIn({ ...request, scopes: wider, person }, deps);
    expect(outcome.kind === 'signedIn' && outcome.tokens.scopes).toEqual(
      expect.arrayContaining([...googleScopes, ...wider]),
    );
    const asked = browser.launches[1]?.url.searchParams;
    expect([asked?.get('login_hint'), asked?.get('prompt')]).toEqual([helga.subject, null]);
  });

  it('refuses another account than the one that is renewed', async () => {
    const { deps, google } = stage();
    google.accounts = [helgaAtWork];
    expect(await signIn({ ...request, person }, deps)).toMatchObject({
      kind: 'trouble',
      trouble: { kind: 'otherAccount' },
    });
  });

  it.each([
    ['closed the window', { answer: 'close' }, 'cancelled'],
    ['said no', { answer: 'deny' }, 'denied'],
  ] as const)('knows when the user %s', async (_, choice, kind) => {
    const { deps, browser } = stage();
    browser.choice = choice;
    expect(await signIn(request, deps)).toMatchObject({ trouble: { kind, lasting: false } });
  });

  it('has nothing but a closed window from an error that is shown as a page', async () => {
    const { deps, google } = stage();
    google.clients.set(googleClient.clientId, { redirects: [] });
    expect(await signIn(request, deps)).toMatchObject({ trouble: { kind: 'cancelled' } });
  });

  it('tells a page that Chromium closed over its error, and being offline in Firefox’s window', async () => {
    const { deps, browser } = stage();
    const ending = (ended: 'unreachable' | 'cancelled') =>
      signIn(request, { ...deps, launch: async () => ({ ended }) });
    expect(await ending('unreachable')).toMatchObject({ trouble: { kind: 'noPage' } });
    browser.offline = true;
    expect(await ending('unreachable')).toMatchObject({ trouble: { kind: 'offline' } });
    expect(await ending('cancelled')).toMatchObject({ trouble: { kind: 'offline' } });
  });

  it('says so offline, and without a client id', async () => {
    const { deps, browser } = stage();
    browser.offline = true;
    expect(await signIn(request, deps)).toMatchObject({ trouble: { kind: 'offline' } });
    const none = { ...request, client: { ...googleClient, clientId: '' } };
    expect(await signIn(none, deps)).toMatchObject({ trouble: { kind: 'client' } });
    expect(browser.launches).toHaveLength(1);
  });
});
