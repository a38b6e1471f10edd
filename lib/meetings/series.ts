import type { EventRow } from '../calendar/account';
import type { Meeting } from '../mentoring/meeting';
import type { Store } from '../storage/store';

/** The cached occurrences of a series (iCalUID), of every account. */
export async function seriesRows(store: Store, uid: string): Promise<EventRow[]> {
  const rows = await store.calendarEvents.table.where('eventKey').startsWith(`${uid}\n`).toArray();
  return store.calendarEvents.read(rows);
}

/** The undeleted meetings of a series. */
export async function seriesMeetings(store: Store, uid: string): Promise<Meeting[]> {
  const rows = await store.meetings.table.where('eventKey').startsWith(`${uid}\n`).toArray();
  return store.meetings.read(rows);
}
