import type { Action } from '../../mentoring/action';
import type { Meeting } from '../../mentoring/meeting';
import { EVER, meetingsBetween } from '../../records/relationship/query';
import { isPresent, textIn } from '../../storage/raw';
import { type Store, startKey } from '../../storage/store';

const tookPlace = (raw: unknown) =>
  isPresent(raw) && !['missed', 'cancelled'].includes(textIn(raw, 'status'));

/** The meetings with a partner that took place, or were to, right before and right after one. */
async function neighbours(store: Store, { start }: Meeting, partnerId: string) {
  const among = (from: string, to: string) =>
    meetingsBetween(store, partnerId, from, to).filter(tookPlace);
  const [before, after] = await Promise.all([
    among('', startKey(start)).reverse().first(),
    among(startKey(start + 1), EVER).first(),
  ]);
  const read = (raw: unknown) => (raw === undefined ? undefined : store.meetings.read([raw])[0]);
  return { before: read(before), after: read(after) };
}

/**
 * What both undertook in meetings and did since the one before this, the earliest first: up to the end of this one, or its closing
 * if that was later; up to now as long as no later one began. Before a first meeting nothing counts.
 */
export async function doneAround(
  store: Store,
  meeting: Meeting,
  partnerId: string,
): Promise<Action[]> {
  const { before, after } = await neighbours(store, meeting, partnerId);
  const from = before ? Math.min(before.end, meeting.start) : meeting.start;
  const over = Math.max(meeting.end, meeting.closedAt ?? 0);
  const isLatest = after === undefined || after.start > store.clock();
  const to = isLatest ? Number.POSITIVE_INFINITY : Math.min(over, after.start);
  const rows = await store.actions.table
    .where('[partnerId+doneAt]')
    .between([partnerId, from], [partnerId, to], false, true)
    .toArray();
  return store.actions
    .read(rows)
    .filter(({ status, meetingId }) => status === 'done' && meetingId !== null);
}
