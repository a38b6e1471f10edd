import { describe, expect, it } from 'vitest';
import { type IdTokenCheck, readIdToken } from '@/lib/sign-in/id-token';
import { atHash, idTokenOf } from '../stand-ins/sign-in/id-token';
import { amina, googleClient, helga, microsoftClient, oid, stage, tid } from './kit';

const { deps, clock } = stage();
const now = clock.now / 1000;
const google = {
  iss: 'https://accounts.google.com',
  aud: googleClient.clientId,
  azp: googleClient.clientId,
  sub: helga.subject,
  email: helga.email,
  nonce: 'nonce',
  at_hash: atHash('token'),
  iat: now,
  exp: now + 3600,
};
const microsoft = {
  iss: `https://login.microsoftonline.com/${tid}/v2.0`,
  aud: microsoftClient.clientId,
  sub: 'pairwise',
  oid,
  tid,
  preferred_username: amina.email,
  nonce: 'nonce',
  iat: now,
  exp: now + 3600,
};
const asGoogle: IdTokenCheck = {
  flow: { client: googleClient },
  accessToken: 'token',
  nonce: 'nonce',
  frontChannel: true,
};
const asMicrosoft = { ...asGoogle, flow: { client: microsoftClient }, frontChannel: false };
const kindOf = async (token: string, check: IdTokenCheck) => {
  const got = await readIdToken(token, check, deps);
  return got.ok ? 'ok' : got.trouble.kind;
};

describe('Google’s id token', () => {
  it('says who it is', async () => {
    const got = await readIdToken(idTokenOf(google), asGoogle, deps);
    expect(got).toEqual({ ok: true, value: { subject: helga.subject, name: helga.email } });
  });

  it.each([
    ['another issuer', { iss: 'https://evil.example' }],
    ['Microsoft for an issuer', { iss: microsoft.iss, tid }],
    ['another audience', { aud: 'other' }],
    ['a list of audiences', { aud: [googleClient.clientId, 'other'] }],
    ['another authorised party', { azp: 'other' }],
    ['another nonce', { nonce: 'other' }],
    ['no nonce', { nonce: undefined }],
    ['another access token', { at_hash: atHash('other') }],
    ['no access token', { at_hash: undefined }],
    ['nobody', { sub: '' }],
    ['a number for somebody', { sub: 1001 }],
    ['a name of a megabyte', { sub: 'x'.repeat(1_000_000) }],
    ['no time', { exp: undefined }],
    ['more in it than any has', { more: 'x'.repeat(40_000) }],
  ])('is refused with %s', async (_, change) => {
    expect(await kindOf(idTokenOf({ ...google, ...change }), asGoogle)).toBe('unsafe');
  });

  it('may be five minutes out of time, and then speaks of the clock', async () => {
    expect(await kindOf(idTokenOf({ ...google, exp: now - 299 }), asGoogle)).toBe('ok');
    expect(await kindOf(idTokenOf({ ...google, exp: now - 301 }), asGoogle)).toBe('clock');
    expect(await kindOf(idTokenOf({ ...google, iat: now + 299 }), asGoogle)).toBe('ok');
    expect(await kindOf(idTokenOf({ ...google, iat: now + 301 }), asGoogle)).toBe('clock');
  });

  it('is refused when it is signed by no one, or in a way that makes another at_hash', async () => {
    for (const alg of ['none', 'HS256', 'RS512', undefined]) {
      expect(await kindOf(idTokenOf(google, { alg }), asGoogle), alg).toBe('unsafe');
    }
  });

  it.each(['', 'a.b', 'a.b.c', 'a.b.c.d', '..', `${idTokenOf(google)}.x`, 'ä.ö.ü', '{}'])(
    'is refused as “%s”',
    async (token) => {
      expect(await kindOf(token, asGoogle)).toBe('unsafe');
    },
  );

  it('gives nothing to a prototype', async () => {
    const body = `{"__proto__":${JSON.stringify(google)}}`;
    const [header] = idTokenOf(google).split('.');
    const token = `${header}.${Buffer.from(body).toString('base64url')}.x`;
    expect(await kindOf(token, asGoogle)).toBe('unsafe');
  });

  it('shows no more of a name than fits an address', async () => {
    const token = idTokenOf({ ...google, email: 'x'.repeat(5000) });
    const got = await readIdToken(token, asGoogle, deps);
    expect(got.ok && got.value.name).toHaveLength(320);
  });
});

describe('Microsoft’s id token', () => {
  it('says who it is, in which directory', async () => {
    const got = await readIdToken(idTokenOf(microsoft), asMicrosoft, deps);
    const person = { subject: `${oid}.${tid}`, name: amina.email };
    expect(got).toEqual({ ok: true, value: person });
  });

  it.each([
    ['a tid that isn’t the issuer’s', { tid: '11111111-86f1-41af-91ab-2d7cd011db47' }],
    ['no tid', { tid: undefined }],
    ['Google for an issuer', { iss: google.iss }],
    ['an issuer of v1.0', { iss: `https://sts.windows.net/${tid}/` }],
    ['an issuer that only starts well', { iss: `${microsoft.iss}/evil` }],
    ['another host', { iss: microsoft.iss.replace('microsoftonline', 'microsoft0nline') }],
    ['an at_hash of another token', { at_hash: atHash('other') }],
    ['another nonce', { nonce: 'other' }],
    ['no nonce', { nonce: undefined }],
  ])('is refused with %s', async (_, change) => {
    expect(await kindOf(idTokenOf({ ...microsoft, ...change }), asMicrosoft)).toBe('unsafe');
  });

  it('needs no nonce where nobody was asked', async () => {
    const refreshed = { ...asMicrosoft, nonce: null };
    expect(await kindOf(idTokenOf({ ...microsoft, nonce: undefined }), refreshed)).toBe('ok');
  });
});
