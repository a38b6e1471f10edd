import { HOUR, MINUTE } from '../../shared/time';
import type { Store } from '../../storage/store';

const OFTEN = 5 * MINUTE;
const USUAL = 15 * MINUTE;

/** Start of the first planned meeting after `now`, within reach; UTC ms. */
async function nextStart(store: Store, now: number): Promise<number | undefined> {
  const rows = await store.meetings.table
    .where('start')
    .between(now, now + HOUR + USUAL, false, true)
    .toArray();
  const planned = store.meetings.read(rows).filter(({ status }) => status === 'planned');
  return planned.length === 0 ? undefined : Math.min(...planned.map(({ start }) => start));
}

/**
 * When a signed-in calendar is asked again, UTC ms: in a quarter of an hour, every five minutes in the hour
 * before a meeting, and not much later than when that hour begins.
 */
export async function nextRound(store: Store): Promise<number> {
  const now = store.clock();
  const start = await nextStart(store, now);
  if (start === undefined) return now + USUAL;
  return now + Math.min(USUAL, Math.max(OFTEN, start - HOUR - now));
}
