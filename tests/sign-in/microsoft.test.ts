import { describe, expect, it } from 'vitest';
import { calendarScopes } from '@/lib/shared/provider';
import { PERSONAL_TENANT } from '@/lib/sign-in/issuer';
import { signIn } from '@/lib/sign-in/sign-in';
import { tokenRefusal } from '../stand-ins/sign-in/microsoft';
import { amina, microsoftClient, microsoftScopes, oid, stage, tid } from './kit';

const request = { client: microsoftClient, scopes: microsoftScopes, person: null };
const kindOf = async (...args: Parameters<typeof signIn>) => {
  const outcome = await signIn(...args);
  return outcome.kind === 'signedIn' ? 'signedIn' : outcome.trouble.kind;
};

describe('signing in to Microsoft', () => {
  it('redeems a code for tokens, with PKCE, and knows who it is', async () => {
    const { deps, graphTokens, browser } = stage();
    const outcome = await signIn(request, deps);
    expect(outcome).toMatchObject({
      kind: 'signedIn',
      person: { subject: `${oid}.${tid}`, name: amina.email },
    });
    if (outcome.kind !== 'signedIn') return;
    expect(graphTokens).toContain(outcome.tokens.accessToken);
    expect(outcome.tokens.refreshToken).toBeTruthy();
    const asked = browser.launches[0]?.url;
    expect(asked?.pathname).toBe('/common/oauth2/v2.0/authorize');
    expect(asked?.searchParams.get('scope')).toBe(
      'openid profile email offline_access Calendars.ReadBasic',
    );
    expect(browser.fetches[0]?.body).not.toContain('client_secret');
  });

  it('can not redeem a code with another verifier', async () => {
    const { deps } = stage();
    const fetch: typeof deps.fetch = (url, init) => {
      const body = new URLSearchParams(String(init?.body));
      body.set('code_verifier', 'x'.repeat(43));
      return deps.fetch(url, { ...init, body });
    };
    expect(await kindOf(request, { ...deps, fetch })).toBe('again');
  });

  it('can not redeem a code twice: an injected one is refused', async () => {
    const { deps, microsoft } = stage();
    let code = '';
    microsoft.tamper = (params) => {
      code ||= params.get('code') ?? '';
      params.set('code', code);
    };
    expect(await kindOf(request, deps)).toBe('signedIn');
    expect(await kindOf(request, deps)).toBe('again');
  });

  it('refuses an unused code of another trip: its verifier is another', async () => {
    const { deps, microsoft } = stage();
    let stolen = '';
    // A code of one trip, cut out of it and planted into the next.
    microsoft.tamper = (params) => {
      stolen = params.get('code') ?? '';
      params.delete('code');
    };
    expect(await kindOf(request, deps)).toBe('unsafe');
    microsoft.tamper = (params) => params.set('code', stolen);
    expect(await kindOf(request, deps)).toBe('again');
  });

  it('takes no token that comes beside the code', async () => {
    const { deps, microsoft, browser } = stage();
    microsoft.tamper = (params) => params.set('access_token', 'planted');
    expect(await kindOf(request, deps)).toBe('unsafe');
    expect(browser.fetches).toEqual([]);
  });

  it('accepts only accounts of the tenant it was asked for', async () => {
    const { deps, microsoft } = stage();
    const as = (tenant: string) =>
      kindOf({ ...request, client: { ...microsoftClient, tenant } }, deps);
    expect(await as('organizations')).toBe('signedIn');
    expect(await as(tid)).toBe('signedIn');
    expect(await as('contoso.example')).toBe('signedIn');
    expect(await as('consumers')).toBe('unsafe');
    expect(await as('11111111-86f1-41af-91ab-2d7cd011db47')).toBe('unsafe');
    microsoft.accounts = [{ ...amina, tid: PERSONAL_TENANT }];
    expect(await as('consumers')).toBe('signedIn');
    expect(await as('organizations')).toBe('unsafe');
    expect(await as('../evil')).toBe('client');
  });

  it('says what to do where the address is registered for another platform', async () => {
    const { deps, microsoft, browser } = stage();
    microsoft.clients.set(microsoftClient.clientId, {
      redirects: [browser.redirectUrl('microsoft')],
      platform: 'web',
    });
    expect(await kindOf(request, deps)).toBe('notSpa');
  });

  it('asks for bodies only when they are wished for', async () => {
    const { deps } = stage();
    const scopes = [calendarScopes.microsoft.full];
    expect(await kindOf({ ...request, scopes }, deps)).toBe('signedIn');
  });

  it.each([
    [tokenRefusal('interaction_required', 50076), 'again'],
    [tokenRefusal('invalid_grant', 65001), 'admin'],
    [tokenRefusal('invalid_grant', 53003), 'blocked'],
    [tokenRefusal('unauthorized_client', 700016), 'client'],
    [tokenRefusal('temporarily_unavailable', 90006), 'busy'],
    [{ status: 429, body: '{"error":"invalid_grant"}' }, 'busy'],
    [{ status: 503, body: '<html>' }, 'busy'],
    [{ status: 503, body: '{"error":"invalid_grant"}' }, 'busy'],
    [{ status: 200, body: '<html>Wi-Fi</html>' }, 'busy'],
    [{ status: 200, body: '{"access_token":' }, 'busy'],
    [{ status: 200, body: '{}' }, 'unsafe'],
    [{ status: 200, body: '[1]' }, 'unsafe'],
    [{ status: 200, body: '{"__proto__":{"access_token":"a","token_type":"Bearer"}}' }, 'unsafe'],
  ])('knows what %j means', async (answer, kind) => {
    const { deps, microsoft } = stage();
    microsoft.tokenAnswers.push(answer);
    expect(await kindOf(request, deps)).toBe(kind);
  });

  it.each([
    [
      'no bearer token',
      (body: Record<string, unknown>) => Object.assign(body, { token_type: 'mac' }),
    ],
    [
      'a life of years',
      (body: Record<string, unknown>) => Object.assign(body, { expires_in: 1e9 }),
    ],
    ['no life', (body: Record<string, unknown>) => Object.assign(body, { expires_in: 0 })],
    ['half a number', (body: Record<string, unknown>) => Object.assign(body, { expires_in: '9x' })],
    [
      'a token with a line break',
      (body: Record<string, unknown>) => Object.assign(body, { access_token: 'a\r\nb' }),
    ],
    [
      'no id token',
      (body: Record<string, unknown>) => Object.assign(body, { id_token: undefined }),
    ],
    [
      'a number for a token',
      (body: Record<string, unknown>) => Object.assign(body, { access_token: 7 }),
    ],
  ])('refuses %s', async (_, tamper) => {
    const { deps, microsoft } = stage();
    microsoft.tamperTokens = tamper;
    expect(await kindOf(request, deps)).toBe('unsafe');
  });

  it('refuses tokens under any other status than 200', async () => {
    const { deps } = stage();
    const fetch: typeof deps.fetch = async (...args) =>
      new Response(await (await deps.fetch(...args)).text(), { status: 203 });
    expect(await kindOf(request, { ...deps, fetch })).toBe('unsafe');
  });

  it('takes the asked scopes for granted where the answer names none (RFC 6749 5.1)', async () => {
    const { deps, microsoft } = stage();
    microsoft.tamperTokens = (body) => Object.assign(body, { scope: undefined });
    expect(await kindOf(request, deps)).toBe('signedIn');
    microsoft.tamperTokens = (body) => Object.assign(body, { scope: 'openid profile' });
    expect(await kindOf(request, deps)).toBe('partly');
  });
});
