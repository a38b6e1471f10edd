import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type TokenStore, type Tokens, tokensSchema } from '../sign-in/types';
import type { TokenDeps } from '../sign-in/valid-token';
import { authDeps } from './auth-flow';

const KEY = 'tokens';
const recordSchema = z.catch(z.record(z.string(), z.unknown()), {});
type All = Map<string, Tokens>;

/** What can't be read is left out: tokens are had anew. */
async function readAll(): Promise<All> {
  const stored = recordSchema.parse((await browser.storage.session.get(KEY))[KEY]);
  const all: All = new Map();
  for (const [id, value] of Object.entries(stored)) {
    const tokens = tokensSchema.safeParse(value).data;
    if (tokens) all.set(id, tokens);
  }
  return all;
}

/** Content scripts get nothing: so it is by default, and said here so that it stays. Firefox has no such call. */
async function keepFromPages(): Promise<void> {
  await browser.storage.session.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Two contexts that write at once wait for each other. */
function change(how: (all: All) => void): Promise<void> {
  return navigator.locks.request(KEY, async () => {
    const all = await readAll();
    how(all);
    await keepFromPages();
    await browser.storage.session.set({ [KEY]: Object.fromEntries(all) });
  });
}

/** Tokens in storage.session: in memory, gone with the browser, in no export and no backup. */
export const tokenStore: TokenStore = {
  read: async (signInId) => (await readAll()).get(signInId) ?? null,
  write: (signInId, tokens) => change((all) => void all.set(signInId, tokens)),
  drop: (signInId) => change((all) => void all.delete(signInId)),
};

/** Drops the tokens of every sign-in but these: what was removed while its tokens were being renewed. */
export function keepTokensOf(signInIds: readonly string[]): Promise<void> {
  return change((all) => {
    for (const id of all.keys()) if (!signInIds.includes(id)) all.delete(id);
  });
}

/** What asking for a valid token needs of this browser. */
export const tokenDeps: TokenDeps = {
  ...authDeps,
  tokens: tokenStore,
  inTurn: (name, work) => navigator.locks.request(name, work),
};
