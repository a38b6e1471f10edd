import * as z from 'zod/mini';
import type { Provider } from '../shared/provider';
import { instantSchema } from '../shared/row';
import type { Trouble } from './trouble';

/** Cairn's registration with a provider, or the user's own. */
export interface Client {
  provider: Provider;
  clientId: string;
  /** Microsoft's only: `common`, `organizations`, `consumers`, a directory's id or domain. */
  tenant: string;
}

/** Who signed in. */
export interface Person {
  /** What the provider knows them by for good; for Microsoft `<object id>.<tenant id>`, as MSAL has it. */
  subject: string;
  /** The e-mail address, to be shown; '' where the provider tells none. Hostile text. */
  name: string;
}

/** A sign-in as it is stored: who, and what they allowed. */
export interface SignIn extends Client, Person {
  id: string;
  /** The scopes that calendars need, in the words of lib/sign-in/scopes.ts. */
  scopes: readonly string[];
}

/** What opens the provider's interfaces; in storage.session and nowhere else. */
export const tokensSchema = z.object({
  accessToken: z.string(),
  /** UTC ms. */
  expiresAt: instantSchema,
  /** What was granted, as the provider spells it. */
  scopes: z.array(z.string()),
  /** Microsoft's; the first lives for 24 hours, and so do all that follow from it. */
  refreshToken: z.optional(z.string()),
});
export type Tokens = z.infer<typeof tokensSchema>;

/** Where tokens are kept, by the sign-in's id. */
export interface TokenStore {
  read(signInId: string): Promise<Tokens | null>;
  write(signInId: string, tokens: Tokens): Promise<void>;
  drop(signInId: string): Promise<void>;
}

/** How a window (or what stands for one, unseen) ended: with an address, or why it had none. */
export type Launched =
  | { ended: 'redirected'; url: string }
  /** Closed by the user. */
  | { ended: 'cancelled' }
  /** Unseen, and the provider showed a page instead of answering. */
  | { ended: 'interaction' }
  /** Unseen, and neither an answer nor a page in time. */
  | { ended: 'late' }
  /** The page didn't load, or is an error's. */
  | { ended: 'unreachable' };

/** What signing in needs from outside. */
export interface AuthDeps {
  crypto: Pick<Crypto, 'getRandomValues' | 'subtle'>;
  fetch: typeof fetch;
  /** UTC ms. */
  now: () => number;
  /** Opens the provider's page; unseen, and only for as long as it needs no one, unless `interactive`. */
  launch: (url: string, how: { interactive: boolean }) => Promise<Launched>;
  /** The browser's `identity.getRedirectURL`. */
  redirectUrl: (path?: string) => string;
}

/** A value, or what stood in the way. */
export type Got<T> = { ok: true; value: T } | { ok: false; trouble: Trouble };
