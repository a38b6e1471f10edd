import type { Refused } from '../live/answer';
import { MAX_ENTRIES, MAX_PAGES } from '../live/limits';
import { ask, type GoogleRequest, type Question } from './ask';
import type { Page } from './schemas';

/** How a round of pages ended; `syncToken` is null where the last page has none. */
export type Ended = { kind: 'end'; syncToken: string | null } | Refused;

interface Round {
  request: GoogleRequest;
  now: number;
  signal?: AbortSignal | undefined;
  /** Takes each page as it comes. */
  onPage: (page: Page) => void;
}

/**
 * Reads page after page to the last. An empty page may have a next one, so only a missing nextPageToken ends
 * the round, and the sync token stands on that last page only. A server that names a page again that was read
 * already would never end: that is `stale`, like more pages or entries than a calendar can have.
 * https://developers.google.com/workspace/calendar/api/guides/pagination
 */
export async function readPages(
  { request, now, signal, onPage }: Round,
  question: Question,
): Promise<Ended> {
  const seen = new Set<string>();
  let pageToken: string | undefined;
  let entries = 0;
  for (let pages = 1; pages <= MAX_PAGES && entries <= MAX_ENTRIES; pages++) {
    const params = pageToken ? { ...question.params, pageToken } : question.params;
    const answer = await ask(request, { ...question, params }, { now, signal });
    if (answer.kind !== 'page') return answer;
    const { items, nextPageToken, nextSyncToken } = answer.page;
    entries += items?.length ?? 0;
    onPage(answer.page);
    if (!nextPageToken) return { kind: 'end', syncToken: nextSyncToken || null };
    if (seen.has(nextPageToken)) return { kind: 'stale', trouble: 'server' };
    seen.add(nextPageToken);
    pageToken = nextPageToken;
  }
  return { kind: 'stale', trouble: 'too-large' };
}
