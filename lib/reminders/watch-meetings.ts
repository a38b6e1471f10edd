import { liveQuery } from 'dexie';
import type { Store } from '../storage/store';
import { meetingsAround } from './queries';

/**
 * Calls `changed` whenever the meetings around now change, in whatever page: the background sleeps and
 * has to be told. Returns what stops it.
 */
export function watchMeetings(store: Store, changed: () => void): () => void {
  let first = true;
  const watching = liveQuery(() => meetingsAround(store, store.clock())).subscribe(() => {
    if (!first) changed();
    first = false;
  });
  return () => watching.unsubscribe();
}
