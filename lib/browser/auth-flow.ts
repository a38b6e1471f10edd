import { browser } from 'wxt/browser';
import type { AuthDeps, Launched } from '../sign-in/types';

/** How long (ms) a provider may take to answer unseen, scripts on its page included. */
const PATIENCE = 15_000;

/**
 * Chromium would give up at the first page that loads, and some pages send on by script only then. Firefox knows
 * neither of these, and takes no call that has them.
 * https://developer.chrome.com/docs/extensions/reference/api/identity#type-WebAuthFlowDetails
 */
const UNSEEN = { abortOnLoadForNonInteractive: false, timeoutMsForNonInteractive: PATIENCE };

function messageOf(error: unknown): string {
  // Firefox rejects with a plain object.
  const held = typeof error === 'object' && error !== null && 'message' in error;
  return held && typeof error.message === 'string' ? error.message : '';
}

/**
 * Chromium: "The user did not approve access." (also for a closed window), "User interaction required.",
 * "Authorization page could not be loaded." (also for answers from 400 on), "Authorization page load timed out.";
 * Firefox: "User cancelled or denied access.", "Requires user
 * interaction" (also where the page can't be reached). Nothing but the kind is kept: the rest may hold the address.
 */
function endOf(error: unknown): Exclude<Launched['ended'], 'redirected'> {
  const message = messageOf(error);
  if (/did not approve|cancelled|denied/i.test(message)) return 'cancelled';
  if (/interaction/i.test(message)) return 'interaction';
  return /timed out/i.test(message) ? 'late' : 'unreachable';
}

/** Firefox sets no limit of its own. */
function within(work: Promise<string | undefined>): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, PATIENCE + 5000, undefined);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * Opens a provider's page in a window of the browser's own, or unseen, until it sends the user back. Never throws; an
 * `interactive` one needs a click before it, and ends when the user closes the window.
 */
export async function launchAuthFlow(
  url: string,
  { interactive }: { interactive: boolean },
): Promise<Launched> {
  const unseen = interactive || import.meta.env.FIREFOX ? {} : UNSEEN;
  try {
    const flow = browser.identity.launchWebAuthFlow({ url, interactive, ...unseen });
    const back = await (interactive ? flow : within(flow));
    return back ? { ended: 'redirected', url: back } : { ended: 'late' };
  } catch (error) {
    return { ended: endOf(error) };
  }
}

/** What signing in needs of this browser. */
export const authDeps: AuthDeps = {
  crypto: globalThis.crypto,
  fetch: (...args) => fetch(...args),
  now: Date.now,
  launch: launchAuthFlow,
  redirectUrl: (path) => browser.identity.getRedirectURL(path),
};
