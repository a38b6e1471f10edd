import { uidIn } from '../mentoring/meeting';
import type { Store } from '../storage/store';
import type { CacheChange } from './cache-events';
import { meetingsUnder } from './known-meetings';

/**
 * Keys of meetings inside the window whose series this calendar shows anew, but without them. A calendar that was
 * away (disconnected, turned off, removed) left its meetings and no cache, by which its next reading would know what
 * went meanwhile. A series that it doesn't show tells nothing: it may be of another calendar that isn't back yet.
 */
export async function leftBehind(
  store: Store,
  { rows, fresh, window }: CacheChange,
  withMeeting: ReadonlySet<string>,
): Promise<string[]> {
  if (fresh.size === 0) return [];
  const shown = new Set(rows.map(({ eventKey }) => eventKey));
  const missing = [...withMeeting].filter((key) => fresh.has(uidIn(key)) && !shown.has(key));
  const meetings = await meetingsUnder(store, missing);
  const within = meetings.filter(({ start }) => start >= window.from && start < window.to);
  return within.flatMap(({ eventKey }) => eventKey ?? []);
}
