import type { Answer, Arrived } from '../https-server';
import type { Fault } from './api';

/** The connection breaks off: understood by the in-process door (`door.ts`) only. */
export const dropped: Fault = () => ({ status: 0 });

const NOTHING = { kind: 'calendar#events', items: [] };

/** The answer ends in the middle. */
export const truncated: Fault = (honest) => {
  const answer = honest();
  return { ...answer, body: answer.body?.slice(0, answer.body.length / 2) ?? '' };
};

/** Names the same page as the next one, and answers it too: for ever, if this is the only fault. */
export const sameNextPage: Fault = (honest, { url }) => {
  const known = new URL(url).searchParams.get('pageToken') !== 'again';
  const { nextSyncToken: _, ...page } = known ? JSON.parse(honest().body ?? '{}') : NOTHING;
  return { body: JSON.stringify({ ...page, nextPageToken: 'again' }) };
};

/** Held back until the promise settles. */
export const delayed =
  (until: Promise<unknown>): Fault =>
  (honest) => ({ ...honest(), after: until });

/** A cache on the way: what was once answered to an address is answered to it again. */
export function staleCache(): { keep: Fault; replay: Fault } {
  const kept = new Map<string, Answer>();
  const keep = (honest: () => Answer, { url }: Arrived) => {
    const answer = honest();
    kept.set(url, answer);
    return answer;
  };
  return { keep, replay: (honest, request) => kept.get(request.url) ?? keep(honest, request) };
}
