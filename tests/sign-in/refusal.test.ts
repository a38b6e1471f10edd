import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { de } from '@/lib/i18n/de';
import { en } from '@/lib/i18n/en';
import { es } from '@/lib/i18n/es';
import { fr } from '@/lib/i18n/fr';
import { pt } from '@/lib/i18n/pt';
import type { Provider } from '@/lib/shared/provider';
import { refusalOf } from '@/lib/sign-in/refusal';
import { type TroubleKind, troubleOf } from '@/lib/sign-in/trouble';

const kindOf = (provider: Provider, error: string, description = '', silent = true) =>
  refusalOf(provider, { error, description, silent }).trouble.kind;

describe('a refusal', () => {
  it.each([
    ['access_denied', 'denied'],
    ['interaction_required', 'again'],
    ['login_required', 'again'],
    ['consent_required', 'again'],
    ['account_selection_required', 'again'],
    ['invalid_grant', 'again'],
    ['invalid_client', 'client'],
    ['unauthorized_client', 'client'],
    ['redirect_uri_mismatch', 'client'],
    ['admin_policy_enforced', 'admin'],
    ['org_internal', 'admin'],
    ['disallowed_useragent', 'blocked'],
    ['server_error', 'busy'],
    ['temporarily_unavailable', 'busy'],
    ['something_new', 'again'],
    ['__proto__', 'again'],
    ['constructor', 'again'],
  ])('%s means “%s” from either', (error, kind) => {
    expect(kindOf('google', error, '', false)).toBe(kind);
    expect(kindOf('microsoft', error, '', false)).toBe(kind);
  });

  it.each([
    ['interaction_required', 90094, 'admin'],
    ['access_denied', 65004, 'denied'],
    ['access_denied', 53003, 'blocked'],
    ['interaction_required', 53000, 'blocked'],
    ['interaction_required', 50076, 'again'],
    ['invalid_grant', 700084, 'again'],
    ['invalid_request', 50011, 'client'],
    ['unauthorized_client', 700016, 'client'],
    ['invalid_request', 9002326, 'notSpa'],
    ['invalid_client', 7000218, 'notSpa'],
    ['server_error', 99999999, 'busy'],
  ])('%s with AADSTS%s means “%s” from Microsoft', (error, number, kind) => {
    const description = `AADSTS${number}: words. Trace ID: 1`;
    expect(kindOf('microsoft', error, description, false)).toBe(kind);
    // Google has no such numbers: what looks like one is somebody's text.
    expect(kindOf('google', 'server_error', description)).toBe('busy');
  });

  it('that nobody was asked for is no denial: it means signing in again', () => {
    expect(kindOf('google', 'access_denied', '', true)).toBe('again');
    expect(kindOf('microsoft', 'access_denied', 'AADSTS65004: declined', true)).toBe('again');
  });

  it('for want of consent asks the user, unless the user has just been asked', () => {
    const description = 'AADSTS65001: nobody has consented';
    expect(kindOf('microsoft', 'interaction_required', description, true)).toBe('again');
    expect(kindOf('microsoft', 'invalid_grant', description, false)).toBe('admin');
  });

  it('leaves none of its text in the trouble', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), fc.string({ minLength: 12 }), (error, words) => {
        const told = JSON.stringify(
          refusalOf('microsoft', { error, description: words, silent: true }),
        );
        return !told.includes(JSON.stringify(words).slice(1, -1));
      }),
    );
  });
});

describe('every trouble', () => {
  const kinds: TroubleKind[] = [
    'cancelled',
    'denied',
    'offline',
    'noPage',
    'busy',
    'again',
    'admin',
    'blocked',
    'client',
    'notSpa',
    'clock',
    'unsafe',
    'otherAccount',
    'partly',
  ];
  it('has a sentence in each language that names the provider', () => {
    for (const kind of kinds) {
      const { wording } = troubleOf(kind, 'google');
      expect(wording.params).toEqual({ provider: 'Google' });
      for (const texts of [en, de, fr, es, pt] as Record<string, unknown>[]) {
        expect(texts[wording.id], kind).toContain('{provider}');
      }
    }
  });

  it('lasts where only the user can mend it', () => {
    const passing = kinds.filter((kind) => !troubleOf(kind, 'google').lasting);
    expect(passing).toEqual(['cancelled', 'denied', 'offline', 'noPage', 'busy']);
  });
});
