import type { Meeting } from '@/lib/mentoring/meeting';
import { columnOf, isPresent } from '@/lib/storage/raw';
import { type Store, startKey } from '@/lib/storage/store';

/** So many earlier meetings are looked at: the picker of prompts remembers no more. */
const LATEST = 12;

/** The meetings before one, with one partner. */
export interface History {
  /** The latest of them, newest first. */
  latest: Meeting[];
  /** How many there were in all. */
  count: number;
}

function tookPlace(row: unknown): boolean {
  const status = columnOf(row, 'status');
  return isPresent(row) && status !== 'cancelled' && status !== 'missed';
}

/** The meetings with a partner that began before an instant (UTC ms); missed and cancelled ones don't count. */
export async function historyOf(store: Store, partnerId: string, before: number): Promise<History> {
  const [low, high] = [`${partnerId} `, `${partnerId} ${startKey(before)}`];
  const rows = await store.meetings.table
    .where('partnerStarts')
    .between(low, high, false, false)
    .reverse()
    .toArray();
  const held = rows.filter(tookPlace);
  return { latest: store.meetings.read(held.slice(0, LATEST)), count: held.length };
}
