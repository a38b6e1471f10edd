import { validToken } from '../sign-in/valid-token';
import type { LiveDeps } from '../sync/live/deps';
import { sources } from '../sync/live/sources';
import { tokenDeps } from './tokens';
import { runningVersion } from './version';

/** What reading the calendars of signed-in accounts needs of this browser. */
export const liveDeps: LiveDeps = {
  sources,
  async token(signIn, refused) {
    const got = await validToken(signIn, tokenDeps, refused ?? null);
    if (got.ok) return { ok: true, token: got.value };
    const { wording: reason, lasting } = got.trouble;
    return { ok: false, reason, lasting };
  },
  version: runningVersion,
  lock: (name, work) => navigator.locks.request(name, work),
};
