import { liveQuery } from 'dexie';
import type { Store } from '../storage/store';
import { meetingsAbout } from './prompt-rows';

/** What alarms, badge and prompts hang on: meetings about now, with whom, and whether an account waits. */
function watched(store: Store) {
  const { partners, signIns, clock } = store;
  return Promise.all([
    meetingsAbout(store, clock()),
    partners.table.toArray(),
    signIns.table.toArray(),
  ]);
}

/**
 * Calls `changed` whenever the meetings about now or the partners change, in whatever page: the
 * background sleeps and has to be told. Returns what stops it.
 */
export function watchMeetings(store: Store, changed: () => void): () => void {
  let first = true;
  const watching = liveQuery(() => watched(store)).subscribe(() => {
    if (!first) changed();
    first = false;
  });
  return () => watching.unsubscribe();
}
