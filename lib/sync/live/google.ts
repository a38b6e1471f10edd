import { listCalendars, syncEvents } from '../../calendar/sources/google';
import type { GoogleRequest } from '../../calendar/sources/google/ask';
import { parseGoogleCursor } from '../../calendar/sources/google/cursor';
import type { LiveRound, LiveSource } from './source';

const ROOT = 'https://www.googleapis.com/calendar/v3';

/**
 * Asks Google's API. The token goes to its own host only: a redirect is an error, no cookie goes along, and
 * nothing of the answer is kept by the browser.
 */
export function googleRequest({
  fetch,
  token,
  timeout,
}: Pick<LiveRound, 'fetch' | 'token' | 'timeout'>): GoogleRequest {
  return (path, params, signal) => {
    const late = AbortSignal.timeout(timeout);
    return fetch(`${ROOT}${path}?${new URLSearchParams(params)}`, {
      headers: { authorization: `Bearer ${token}` },
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: signal ? AbortSignal.any([signal, late]) : late,
    });
  };
}

/** Google's calendars, asked over the net. */
export const googleSource: LiveSource = {
  async read(round) {
    const cursor = parseGoogleCursor(round.cursor);
    const answer = await syncEvents({ ...round, cursor, request: googleRequest(round) });
    if (answer.kind === 'failed') return answer;
    return { ...answer, cursor: answer.cursor && JSON.stringify(answer.cursor) };
  },
  list: (asking) => listCalendars({ ...asking, request: googleRequest(asking) }),
};
