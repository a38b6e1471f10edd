import { keepOnMoved } from '../records/road';
import type { Store } from '../storage/store';
import type { CacheChange } from './cache-events';
import { eventsUnder, rowsToFollow } from './follow';
import type { Judged } from './judge-events';
import { allMeetingsUnder, keysWithMeeting, meetingsUnder } from './known-meetings';
import { leftBehind } from './left-behind';
import { type MeetingPlan, planMeetings } from './plan-meetings';
import { toReadings } from './readings';

/**
 * Brings the meetings in line with what one account's cache holds now: mentoring makes meetings, and every
 * event that has one is followed, whatever detection thinks of it. Runs in the caller's transaction.
 */
export async function writeMeetings(
  store: Store,
  accountId: string,
  cache: CacheChange,
  { book, chairOf }: Pick<Judged, 'book' | 'chairOf'>,
  selfEmails: readonly string[],
): Promise<void> {
  const withMeeting = await keysWithMeeting(store);
  const away = [...cache.gone, ...(await leftBehind(store, cache, withMeeting))];
  const elsewhere = await eventsUnder(store, away);
  const all = [...cache.rows, ...elsewhere];
  const keys = all.map((row) => row.eventKey).filter((key) => withMeeting.has(key));
  const known = await allMeetingsUnder(store, [...new Set(keys)]);
  const telling = all.filter((row) => row.verdict === 'mentoring' || withMeeting.has(row.eventKey));
  const rows = await rowsToFollow(store, telling, known, accountId);
  const readings = await toReadings(store, rows, book, selfEmails, chairOf);
  const kept = new Set(elsewhere.map((row) => row.eventKey));
  const gone = away.filter((key) => !kept.has(key));
  const orphans = await meetingsUnder(store, gone);
  await applyPlan(store, planMeetings(readings, known, orphans, store.clock()));
}

/** Writes a plan; only the columns that differ are touched. What was to be talked about goes with a meeting that moves. */
export async function applyPlan(store: Store, plan: MeetingPlan): Promise<void> {
  const moved = plan.change.filter(({ change }) => change.start !== undefined);
  if (moved.length > 0)
    await keepOnMoved(
      store,
      moved.map(({ id }) => id),
    );
  await store.meetings.addMany(plan.add);
  for (const id of plan.remove) await store.meetings.remove(id);
  for (const id of plan.restore) await store.meetings.restore(id);
  for (const { id, change } of plan.change) await store.meetings.patch(id, change);
}
