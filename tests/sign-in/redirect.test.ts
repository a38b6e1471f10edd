import { describe, expect, it } from 'vitest';
import { redirectAddress } from '@/lib/sign-in/redirect';
import { missingScopes } from '@/lib/sign-in/scopes';
import {
  accessTokenHash,
  challengeOf,
  fromBase64Url,
  randomSecret,
  toBase64Url,
} from '@/lib/sign-in/secrets';
import { atHash } from '../stand-ins/sign-in/id-token';

const chromium = (path = '') => `https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/${path}`;
const hash = '0123456789abcdef0123456789abcdef01234567';
const firefox = (path = '') => `https://${hash}.extensions.allizom.org/${path}`;

describe('the redirect address', () => {
  it('is one of its own for each provider', () => {
    expect(redirectAddress('google', chromium)).toBe(chromium('google'));
    expect(redirectAddress('microsoft', chromium)).toBe(chromium('microsoft'));
    expect(redirectAddress('microsoft', firefox)).toBe(firefox('microsoft'));
  });

  it('is Firefox’s loopback form for Google, which takes no address of Mozilla’s', () => {
    expect(redirectAddress('google', firefox)).toBe(`http://127.0.0.1/mozoauth2/${hash}`);
  });
});

describe('scopes that are missing', () => {
  const google = 'https://www.googleapis.com/auth/';
  it('are those that were not granted, nor a wider one', () => {
    const owned = `${google}calendar.events.owned.readonly`;
    expect(missingScopes([owned], ['openid', owned])).toEqual([]);
    expect(missingScopes([owned], ['openid'])).toEqual([owned]);
    expect(missingScopes([owned], [`${google}calendar.events.readonly`])).toEqual([]);
    expect(missingScopes([owned], [`${google}calendar.calendarlist.readonly`])).toEqual([owned]);
    const all = `${google}calendar.events.readonly`;
    expect(missingScopes([all], [owned])).toEqual([all]);
  });

  it('are known however Graph spells them', () => {
    const [basic, full] = ['Calendars.ReadBasic', 'Calendars.Read'];
    expect(missingScopes([basic], ['https://graph.microsoft.com/Calendars.ReadBasic'])).toEqual([]);
    expect(missingScopes([basic], ['calendars.readbasic'])).toEqual([]);
    expect(missingScopes([basic], [full])).toEqual([]);
    expect(missingScopes([full], [basic])).toEqual([full]);
  });
});

describe('secrets', () => {
  it('make the challenge of RFC 7636 appendix B', async () => {
    const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
    const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';
    expect(await challengeOf(verifier, crypto)).toBe(challenge);
  });

  it('make the at_hash that Node’s own hashing makes, and OpenID’s example', async () => {
    const token = 'jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y';
    expect(await accessTokenHash(token, crypto)).toBe('77QmUPtjPfzWtF2AnpK9RQ');
    expect(await accessTokenHash('ya29.x', crypto)).toBe(atHash('ya29.x'));
  });

  it('are 256 random bits', () => {
    const all = new Set(Array.from({ length: 100 }, () => randomSecret(crypto)));
    expect(all.size).toBe(100);
    for (const one of all) expect(fromBase64Url(one)).toHaveLength(32);
  });

  it('are read back from base64url, and from nothing else', () => {
    expect(fromBase64Url(toBase64Url(new Uint8Array([255, 254, 0])))).toEqual(
      new Uint8Array([255, 254, 0]),
    );
    for (const odd of ['a', 'a+bc', 'a/bc', 'ab==', 'ä', 'a b']) {
      expect(fromBase64Url(odd), odd).toBeNull();
    }
  });
});
