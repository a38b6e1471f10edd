import { calendarScopes } from '@/lib/shared/provider';
import type { AuthDeps, Client, SignIn, Tokens } from '@/lib/sign-in/types';
import type { TokenDeps } from '@/lib/sign-in/valid-token';
import { StandInBrowser } from '../stand-ins/sign-in/browser';
import { GoogleSignIn } from '../stand-ins/sign-in/google';
import { MicrosoftSignIn } from '../stand-ins/sign-in/microsoft';

export const googleClient: Client = { provider: 'google', clientId: 'cairn.google', tenant: '' };
export const microsoftClient: Client = {
  provider: 'microsoft',
  clientId: 'cairn-microsoft',
  tenant: 'common',
};
export const googleScopes = [calendarScopes.google.ownEvents];
export const microsoftScopes = [calendarScopes.microsoft.basic];

export const helga = { subject: '1001', email: 'helga@gmail.example' };
export const helgaAtWork = { subject: '1002', email: 'helga@firma.example' };
export const tid = '72f988bf-86f1-41af-91ab-2d7cd011db47';
export const oid = '00000000-0000-4000-8000-000000000001';
export const amina = { subject: 'ms-1', email: 'amina@contoso.example', oid, tid };

/** Both providers with one person each, a browser, and a clock that stands still until it is moved. */
export function stage() {
  const clock = { now: Date.UTC(2026, 4, 4, 9) };
  const [googleTokens, graphTokens] = [new Set<string>(), new Set<string>()];
  const google = new GoogleSignIn(() => clock.now, googleTokens);
  const microsoft = new MicrosoftSignIn(() => clock.now, graphTokens);
  const browser = new StandInBrowser({ google, microsoft });
  google.accounts = [helga];
  microsoft.accounts = [amina];
  google.clients.set(googleClient.clientId, { redirects: [browser.redirectUrl('google')] });
  microsoft.clients.set(microsoftClient.clientId, {
    redirects: [browser.redirectUrl('microsoft')],
  });
  const deps: AuthDeps = {
    crypto,
    fetch: browser.fetch,
    now: () => clock.now,
    launch: browser.launch,
    redirectUrl: browser.redirectUrl,
  };
  return { clock, google, microsoft, browser, deps, googleTokens, graphTokens };
}

/** Tokens in memory, and turns as Web Locks give them. */
export function withTokens(deps: AuthDeps) {
  const kept = new Map<string, Tokens>();
  const last = new Map<string, Promise<unknown>>();
  const all: TokenDeps = {
    ...deps,
    tokens: {
      read: async (id) => kept.get(id) ?? null,
      write: async (id, tokens) => void kept.set(id, tokens),
      drop: async (id) => void kept.delete(id),
    },
    inTurn: (name, work) => {
      const next = (last.get(name) ?? Promise.resolve()).then(work, work);
      last.set(name, next);
      return next;
    },
  };
  return { kept, deps: all };
}

export const googleSignIn: SignIn = {
  id: 'g',
  ...googleClient,
  subject: helga.subject,
  name: helga.email,
  scopes: googleScopes,
};
export const microsoftSignIn: SignIn = {
  id: 'm',
  ...microsoftClient,
  subject: `${oid}.${tid}`,
  name: amina.email,
  scopes: microsoftScopes,
};
