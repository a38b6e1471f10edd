import { meetingsBetween } from '../../records/relationship/query';
import { type Store, startKey } from '../../storage/store';
import { beginOfYear, yearOf } from './history';

/** So many meetings are shown at once rather than jumping to a year. */
const FAR = 100;

/** Which part of the history holds a meeting. */
export interface HistoryPlace {
  /** The year to jump to, where it lies far back. */
  year: number | null;
  /** How many meetings have to be shown from there. */
  limit: number;
}

/** Where in a partner's history a meeting stands, counted by index; null where it isn't in it. `now` is UTC ms. */
export async function placeInHistory(
  store: Store,
  partnerId: string,
  meetingId: string,
  now: number,
): Promise<HistoryPlace | null> {
  const [meeting] = await store.meetings.many([meetingId]);
  if (!meeting?.partnerIds.includes(partnerId) || meeting.start > now) return null;
  const until = (instant: number) =>
    meetingsBetween(store, partnerId, startKey(meeting.start), startKey(instant)).count();
  const limit = await until(now + 1);
  if (limit <= FAR) return { year: null, limit };
  const year = yearOf(meeting.start);
  return { year, limit: await until(Math.min(beginOfYear(year + 1), now + 1)) };
}
