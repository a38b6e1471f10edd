import { meetingsBetween } from '../../records/relationship/query';
import { columnOf, isPresent } from '../../storage/raw';
import { type Store, startKey } from '../../storage/store';

/** From so many meetings on there is anything to show. */
export const ENOUGH_MEETINGS = 3;

/** Whether there were meetings enough for insights, of one partner or of all; raw rows, no more than it takes. */
export async function hasInsights(store: Store, now: number, partnerId?: string) {
  const meetings =
    partnerId === undefined
      ? store.meetings.table.where('start').belowOrEqual(now)
      : meetingsBetween(store, partnerId, '', startKey(now + 1));
  const past = (row: unknown) => isPresent(row) && columnOf(row, 'status') !== 'cancelled';
  return (await meetings.filter(past).limit(ENOUGH_MEETINGS).count()) >= ENOUGH_MEETINGS;
}
