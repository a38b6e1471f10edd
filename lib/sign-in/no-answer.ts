import type { Provider } from '../shared/provider';
import { failed, type Trouble } from './trouble';
import type { AuthDeps, Launched } from './types';

const FRONT_DOOR = {
  google: 'https://accounts.google.com/',
  microsoft: 'https://login.microsoftonline.com/',
} as const;
const PATIENCE = 10_000;

/** Whether the provider answers at all; what, can't be seen. */
async function isReachable(provider: Provider, { fetch }: AuthDeps): Promise<boolean> {
  const signal = AbortSignal.timeout(PATIENCE);
  try {
    await fetch(FRONT_DOOR[provider], { mode: 'no-cors', credentials: 'omit', signal });
    return true;
  } catch {
    return false;
  }
}

const KINDS = {
  cancelled: 'cancelled',
  interaction: 'again',
  late: 'busy',
  // Chromium closes the window over any answer from 400 on, before anybody could read it.
  unreachable: 'noPage',
} as const;

/**
 * Why a trip ended without an answer. Browsers tell little: offline, Firefox speaks of the user's interaction, or of a
 * window that was closed over its own error page; and Chromium can't tell a refused page from none. So the provider's
 * front door is tried first. Asked unseen, both providers always answer: a page in its place means signing in again.
 */
export async function whyNoAnswer(
  provider: Provider,
  launched: Exclude<Launched, { ended: 'redirected' }>,
  deps: AuthDeps,
): Promise<{ ok: false; trouble: Trouble }> {
  const reachable = await isReachable(provider, deps);
  return failed(reachable ? KINDS[launched.ended] : 'offline', provider);
}
