import type { Flow } from './flow';
import { isIssuer } from './issuer';
import { refusalOf } from './refusal';
import { failed } from './trouble';
import type { Got } from './types';

/** Longer than any answer; what is hostile is not even taken apart. */
const LONGEST = 64 * 1024;

/** Each parameter once: two of a name could be read one way here and another way there. */
function onlyOnce(params: Iterable<[string, string]>): Map<string, string> | null {
  const all = new Map<string, string>();
  for (const [name, value] of params) {
    if (all.has(name)) return null;
    all.set(name, value);
  }
  return all;
}

function parse(address: string): URL | null {
  return address.length <= LONGEST && URL.canParse(address) ? new URL(address) : null;
}

function isAt(url: URL, redirect: string): boolean {
  const place = new URL(url);
  place.search = '';
  place.hash = '';
  return place.href === new URL(redirect).href;
}

/**
 * What came back from a trip, if it can be this trip's: sent to its own address, with its own state, each parameter
 * once, from the issuer that was asked (RFC 9207) and all of it in the fragment, as asked. An error is one, whatever
 * stands beside it. The values themselves are not judged yet.
 */
export function readAnswer(address: string, flow: Flow): Got<ReadonlyMap<string, string>> {
  const { provider } = flow.client;
  const url = parse(address);
  if (!url || !isAt(url, flow.redirect)) return failed('unsafe', provider);
  const inFragment = [...new URLSearchParams(url.hash.slice(1))];
  const params = onlyOnce([...inFragment, ...url.searchParams]);
  if (!params || params.get('state') !== flow.state) return failed('unsafe', provider);
  const issuer = params.get('iss');
  if (issuer !== undefined && !isIssuer(issuer, flow.client)) return failed('unsafe', provider);
  const error = params.get('error');
  if (error !== undefined) {
    const description = params.get('error_description') ?? '';
    return refusalOf(provider, { error, description, silent: flow.silent });
  }
  return url.search === '' ? { ok: true, value: params } : failed('unsafe', provider);
}
