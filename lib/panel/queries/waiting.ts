import type { Meeting } from '@/lib/mentoring/meeting';
import { hasWords } from '@/lib/mentoring/rules/closing-words';
import { isCallOver, isPutOff } from '@/lib/mentoring/rules/current-meeting';
import { DAY, HOUR } from '@/lib/shared/time';
import { columnOf, isPresent } from '@/lib/storage/raw';
import type { Store } from '@/lib/storage/store';

/** So long a check-in with nothing in it, put off or left over by its call, is held out. */
const PUT_OFF = 12 * HOUR;
/** So long one with something typed in it is; the desk shows what was typed for good. */
const BEGUN = 60 * DAY;

/** A meeting that is over and whose closing check-in was put off, begun, or left over by its call, and is still to be done. */
export interface Waiting {
  meeting: Meeting;
  /** Something stands typed in it. */
  begun: boolean;
}

function isUnclosed(row: unknown): boolean {
  const status = columnOf(row, 'status');
  return (
    isPresent(row) &&
    columnOf(row, 'closedAt') === null &&
    (status === 'planned' || status === 'held')
  );
}

/** Those among the meetings in whose closing check-in something stands typed. */
async function begunAmong(store: Store, meetings: readonly Meeting[]): Promise<Set<string>> {
  const ids = meetings.map(({ id }) => id);
  const rows = await store.closings.table.where('meetingId').anyOf(ids).toArray();
  const begun = store.closings.read(rows).filter(hasWords);
  return new Set(begun.map(({ meetingId }) => meetingId));
}

/** The check-ins that wait to be done, the latest meeting's first. `now` is UTC ms. */
export async function waitingClosings(store: Store, now: number): Promise<Waiting[]> {
  const rows = await store.meetings.table
    .where('end')
    .between(now - BEGUN, now)
    .toArray();
  // Raw rows are sifted before they are parsed: most meetings are closed.
  const meetings = store.meetings.read(rows.filter(isUnclosed));
  const begun = await begunAmong(store, meetings);
  const lies = (one: Meeting) => isPutOff(one) || isCallOver(one, now);
  const waits = (one: Meeting) => lies(one) && one.status === 'planned' && one.end >= now - PUT_OFF;
  return meetings
    .filter((one) => begun.has(one.id) || waits(one))
    .map((meeting) => ({ meeting, begun: begun.has(meeting.id) }))
    .sort((a, b) => b.meeting.end - a.meeting.end);
}
