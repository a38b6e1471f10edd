import type { Meeting } from '@/lib/mentoring/meeting';
import { columnOf, isPresent } from '@/lib/storage/raw';
import { type Store, startKey } from '@/lib/storage/store';

/** So many earlier meetings are looked at: the picker of prompts remembers no more. */
const LATEST = 12;
/** So many are read: some twelve years of weekly meetings. */
const MOST = 600;

/** The meetings before one, with one partner. */
export interface History {
  /** The latest of them, newest first. */
  latest: Meeting[];
  /** How many there were in all; beyond the latest six hundred, those missed are counted too. */
  count: number;
}

function tookPlace(row: unknown): boolean {
  const status = columnOf(row, 'status');
  return isPresent(row) && status !== 'cancelled' && status !== 'missed';
}

/** The meetings with a partner that began before an instant (UTC ms); missed and cancelled ones don't count. */
export async function historyOf(store: Store, partnerId: string, before: number): Promise<History> {
  const [low, high] = [`${partnerId} `, `${partnerId} ${startKey(before)}`];
  const all = () => store.meetings.table.where('partnerStarts').between(low, high, false, false);
  const rows = await all().reverse().limit(MOST).toArray();
  const held = rows.filter(tookPlace);
  const beyond = rows.length < MOST ? 0 : (await all().count()) - MOST;
  return { latest: store.meetings.read(held.slice(0, LATEST)), count: held.length + beyond };
}
