import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type StandIn, startStandIn } from '../https-server';
import { GoogleSignIn } from './google';
import { atHash } from './id-token';
import { MicrosoftSignIn } from './microsoft';
import { serveGoogleSignIn, serveMicrosoftSignIn } from './serve';

const DAY = 86_400_000;
const ca = readFileSync(new URL('../localhost-certificate.pem', import.meta.url));
const redirect = 'https://cairn.example/back';
const helga = { subject: '1', email: 'helga@gmail.example' };
const amina = { subject: 'm', email: 'amina@contoso.example', oid: 'o', tid: 't' };

let standIn: StandIn;
let now: number;
let google: GoogleSignIn;
let microsoft: MicrosoftSignIn;
beforeAll(async () => {
  standIn = await startStandIn();
});
afterAll(() => standIn.stop());
beforeEach(() => {
  now = Date.UTC(2026, 4, 4);
  google = new GoogleSignIn(() => now, new Set());
  microsoft = new MicrosoftSignIn(() => now, new Set());
  google.accounts = [helga];
  microsoft.accounts = [amina];
  google.clients.set('g', { redirects: [redirect] });
  microsoft.clients.set('m', { redirects: [redirect] });
  serveGoogleSignIn(standIn, google);
  serveMicrosoftSignIn(standIn, microsoft);
});

/** Over the net, as a browser whose hosts are mapped; redirects are not followed. */
async function ask(
  address: string,
  form?: Record<string, string>,
  origin = 'chrome-extension://x',
) {
  const { host, pathname, search } = new URL(address);
  const reply = await new Promise<IncomingMessage>((resolve, reject) => {
    const method = form ? 'POST' : 'GET';
    const headers = { host, ...(origin ? { origin } : {}) };
    const path = pathname + search;
    const to = { host: '127.0.0.1', port: standIn.port, servername: 'localhost', ca };
    request({ ...to, method, headers, path }, resolve)
      .on('error', reject)
      .end(form ? new URLSearchParams(form).toString() : undefined);
  });
  const body = await text(reply);
  const back = new URLSearchParams(reply.headers.location?.split('#')[1]);
  return { status: reply.statusCode, headers: reply.headers, body, back };
}

const query = (params: Record<string, string>) => new URLSearchParams(params).toString();
const askGoogle = (more: Record<string, string> = {}) =>
  ask(
    `https://accounts.google.com/o/oauth2/v2/auth?${query({
      client_id: 'g',
      redirect_uri: redirect,
      response_type: 'id_token token',
      scope: 'openid email calendar',
      state: 's',
      nonce: 'n',
      ...more,
    })}`,
  );

/** Presses a button of the page that asks, with every box but these ticked. */
function press(page: string, answer: string, untick: string[] = []) {
  const all = (name: string) =>
    [...page.matchAll(new RegExp(`name="${name}" value="([^"]+)"`, 'g'))].map((m) => m[1] ?? '');
  const params = new URLSearchParams({ answer, flow: all('flow')[0] ?? '' });
  params.set('account', all('account')[0] ?? '');
  for (const scope of all('scope')) if (!untick.includes(scope)) params.append('scope', scope);
  return ask(`${/action="([^"]+)"/.exec(page)?.[1]}?${params}`);
}

describe('Google’s stand-in', () => {
  it('asks on a page, then answers in the fragment with an id token for the access token', async () => {
    const page = await askGoogle();
    expect(page.status).toBe(200);
    const { status, back, headers } = await press(page.body, 'allow');
    expect(status).toBe(302);
    expect(headers.location?.split('#')[0]).toBe(redirect);
    const [, payload = ''] = (back.get('id_token') ?? '').split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    expect(claims).toMatchObject({ aud: 'g', nonce: 'n', sub: '1' });
    expect(claims.at_hash).toBe(atHash(back.get('access_token') ?? ''));
    expect(back.get('state')).toBe('s');
  });

  it('remembers consent, scope by scope, until it is withdrawn', async () => {
    const none = { prompt: 'none' };
    expect((await askGoogle(none)).back.get('error')).toBe('interaction_required');
    await press((await askGoogle()).body, 'allow', ['calendar']);
    expect((await askGoogle(none)).back.get('error')).toBe('interaction_required');
    await press((await askGoogle()).body, 'allow');
    const { back } = await askGoogle(none);
    expect(back.get('scope')).toContain('calendar');
    const token = back.get('access_token') ?? '';
    expect(google.accessTokens.has(token)).toBe(true);
    const revoked = await ask('https://oauth2.googleapis.com/revoke', { token });
    expect(revoked.status).toBe(200);
    expect(revoked.headers['access-control-allow-origin']).toBeUndefined();
    expect(google.accessTokens.size).toBe(0);
    expect((await askGoogle(none)).back.get('error')).toBe('interaction_required');
    expect((await ask('https://oauth2.googleapis.com/revoke', { token: 'x' })).status).toBe(400);
  });

  it('knows nobody, and several', async () => {
    google.accounts = [];
    expect((await askGoogle({ prompt: 'none' })).back.get('error')).toBe('login_required');
    google.accounts = [helga, { subject: '2', email: 'b@gmail.example' }];
    const several = await askGoogle({ prompt: 'none' });
    expect(several.back.get('error')).toBe('interaction_required');
  });

  it('takes tokens back when they have ended', async () => {
    await press((await askGoogle()).body, 'allow');
    google.expire();
    expect(google.accessTokens.size).toBe(1);
    now += 3599_000;
    google.expire();
    expect(google.accessTokens.size).toBe(0);
  });

  it.each([
    ['redirect_uri_mismatch', { redirect_uri: 'https://evil.example/' }],
    ['invalid_client', { client_id: 'x' }],
    ['invalid_request', { response_type: 'code' }],
    ['invalid_request', { nonce: '' }],
    ['invalid_request', { access_type: 'offline' }],
  ])('shows %s as a page and sends nothing back', async (error, wrong) => {
    const { status, body, headers } = await askGoogle(wrong);
    expect([status, headers.location]).toEqual([400, undefined]);
    expect(body).toContain(error);
  });

  it('says no when the user does, and what it is told to', async () => {
    const page = await askGoogle();
    expect((await press(page.body, 'deny')).back.get('error')).toBe('access_denied');
    expect((await press(page.body, 'allow')).status).toBe(400);
    google.refusals.push({ error: 'server_error' });
    expect((await askGoogle()).back.get('error')).toBe('server_error');
  });
});

describe('Microsoft’s stand-in', () => {
  const root = 'https://login.microsoftonline.com/common/oauth2/v2.0';
  const verifier = 'v'.repeat(43);
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const authorize = (more: Record<string, string> = {}) =>
    ask(
      `${root}/authorize?${query({
        client_id: 'm',
        redirect_uri: redirect,
        response_type: 'code',
        response_mode: 'fragment',
        scope: 'openid offline_access Calendars.ReadBasic',
        state: 's',
        nonce: 'n',
        code_challenge: challenge,
        code_challenge_method: 'S256',
        ...more,
      })}`,
    );
  const code = async () =>
    (await press((await authorize({ prompt: 'select_account' })).body, 'allow')).back.get('code') ??
    '';
  const redeem = (form: Record<string, string>, origin?: string) => {
    const all = {
      client_id: 'm',
      grant_type: 'authorization_code',
      redirect_uri: redirect,
      code_verifier: verifier,
      ...form,
    };
    return ask(`${root}/token`, all, origin);
  };
  const refresh = (refresh_token: string) =>
    ask(`${root}/token`, {
      client_id: 'm',
      grant_type: 'refresh_token',
      refresh_token,
      scope: 'openid Calendars.ReadBasic',
    });
  const numbers = (body: string) => JSON.parse(body).error_codes;

  it('redeems a code once, for its verifier and address alone, within ten minutes', async () => {
    const first = await code();
    expect(numbers((await redeem({ code: first, code_verifier: 'x' })).body)).toEqual([501481]);
    expect(numbers((await redeem({ code: first, redirect_uri: 'https://x/' })).body)).toEqual([
      50011,
    ]);
    const { status, body, headers } = await redeem({ code: first });
    expect([status, headers['access-control-allow-origin']]).toEqual([200, '*']);
    expect(JSON.parse(body)).toMatchObject({ token_type: 'Bearer', expires_in: 3599 });
    expect(numbers((await redeem({ code: first })).body)).toEqual([54005]);
    const late = await code();
    now += 600_001;
    expect(numbers((await redeem({ code: late })).body)).toEqual([70008]);
  });

  it('answers other origins for the platform spa alone, and that one only to other origins', async () => {
    expect(numbers((await redeem({ code: await code() }, '')).body)).toEqual([9002327]);
    microsoft.clients.set('m', { redirects: [redirect], platform: 'web' });
    const { body, headers } = await redeem({ code: await code() });
    expect(numbers(body)).toEqual([9002326]);
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('replaces refresh tokens, and ends them all 24 hours after the sign-in', async () => {
    const given = async (answer: ReturnType<typeof ask>) =>
      String(JSON.parse((await answer).body).refresh_token);
    const first = await given(redeem({ code: await code() }));
    now += DAY - 1000;
    const second = await given(refresh(first));
    expect(second).not.toBe(first);
    expect(numbers((await refresh(first)).body)).toEqual([70000]);
    now += 1000;
    expect(numbers((await refresh(second)).body)).toEqual([700084]);
  });

  it('asks again for consent that was withdrawn', async () => {
    const { body } = await redeem({ code: await code() });
    expect((await authorize({ prompt: 'none' })).back.get('code')).toBeTruthy();
    microsoft.withdraw('m', amina);
    expect(numbers((await refresh(JSON.parse(body).refresh_token)).body)).toEqual([65001]);
    const { back } = await authorize({ prompt: 'none' });
    expect(back.get('error')).toBe('interaction_required');
    microsoft.accounts = [];
    expect((await authorize({ prompt: 'none' })).back.get('error')).toBe('login_required');
  });

  it.each([
    ['no challenge', { code_challenge: '' }],
    ['a plain one', { code_challenge_method: 'plain' }],
    ['a query for the answer', { response_mode: 'query' }],
  ])('shows a page for %s', async (_, wrong) => {
    expect((await authorize(wrong)).status).toBe(400);
  });
});
