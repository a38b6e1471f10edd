import type { Store } from '../storage/store';

/** A meeting's closing check-in; undefined where nothing was typed into it yet. */
export async function closingOf(store: Store, meetingId: string) {
  const rows = await store.closings.table.where('meetingId').equals(meetingId).toArray();
  return store.closings.read(rows)[0];
}
