import { calendarScopes, type Provider } from '../shared/provider';

const GRAPH = 'https://graph.microsoft.com/';

const IDENTITY: Readonly<Record<Provider, readonly string[]>> = {
  google: ['openid', 'email'],
  microsoft: ['openid', 'profile', 'email', 'offline_access'],
};

/** The `scope` parameter: who it is, and what is asked of calendars. */
export function scopeParameter(provider: Provider, scopes: readonly string[]): string {
  return [...IDENTITY[provider], ...scopes].join(' ');
}

/** Graph answers short names or whole ones, in any case. */
function spelled(scope: string): string {
  const short = scope.startsWith(GRAPH) ? scope.slice(GRAPH.length) : scope;
  return short.toLowerCase();
}

/** Wider scopes that hold a narrower one. */
const HELD_BY: Readonly<Record<string, readonly string[]>> = {
  [spelled(calendarScopes.google.ownEvents)]: [spelled(calendarScopes.google.allEvents)],
  [spelled(calendarScopes.microsoft.basic)]: [spelled(calendarScopes.microsoft.full)],
};

/** Those of the scopes asked for that were not granted, nor a wider one in their place. */
export function missingScopes(asked: readonly string[], granted: readonly string[]): string[] {
  const has = new Set(granted.map(spelled));
  return asked.filter((scope) => {
    const name = spelled(scope);
    return ![name, ...(HELD_BY[name] ?? [])].some((one) => has.has(one));
  });
}

/** The scopes in a `scope` parameter. */
export function splitScopes(text: string): string[] {
  return text.split(' ').filter((scope) => scope !== '');
}
