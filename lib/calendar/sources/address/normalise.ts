import type { Wording } from '@/lib/i18n/translate';

/** A usable calendar address, or why it isn't one. The address is a secret: who has it reads the calendar. */
export type NormalisedAddress =
  | {
      ok: true;
      url: string;
      /** Match pattern for the optional host permission, `https://host/*`. */
      pattern: string;
    }
  | { ok: false; reason: Wording };

const refuse = (id: Wording['id']): NormalisedAddress => ({
  ok: false,
  reason: { id, params: {} },
});

/**
 * Turns what a user pasted (https, webcal or webcals) into an https address. Refuses http, other
 * schemes and addresses with a name or password in them, which browsers don't fetch.
 */
export function normaliseAddress(text: string): NormalisedAddress {
  const pasted = text.trim().replace(/^<(.*)>$/, '$1');
  if (pasted === '') return refuse('calendar.address.empty');
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(pasted) ? pasted : `https://${pasted}`;
  const address = withScheme.replace(/^webcals?:/i, 'https:');
  if (!URL.canParse(address)) return refuse('calendar.address.invalid');
  const url = new URL(address);
  if (url.protocol === 'http:') return refuse('calendar.address.http');
  if (url.protocol !== 'https:' || !url.hostname.includes('.')) {
    return refuse('calendar.address.invalid');
  }
  if (url.username !== '' || url.password !== '') return refuse('calendar.address.credentials');
  url.hash = '';
  // Match patterns know no ports: the host alone covers them all.
  return { ok: true, url: url.href, pattern: `https://${url.hostname}/*` };
}

/** The address as it may be shown: its host and at most the last four characters. */
export function maskAddress(address: string): string {
  if (!URL.canParse(address)) return '…';
  const { hostname, pathname, search } = new URL(address);
  const secret = pathname.slice(1) + search;
  // A short path would be given away whole.
  return secret.length >= 12 ? `${hostname}/…${secret.slice(-4)}` : `${hostname}/…`;
}
