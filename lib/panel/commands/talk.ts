import { settle, type Turn } from '@/lib/mentoring/rules/talk';
import type { Store } from '@/lib/storage/store';

/** Adds a turn to the meeting's talk, from the row as it stands: two panels lose nothing of each other's. */
export async function writeTalk(
  store: Store,
  meetingId: string,
  turn: Turn,
  now: number,
): Promise<void> {
  await store.meetings.rewrite(meetingId, (row) => ({
    ...row,
    talk: settle(row.talk, turn, now, row),
  }));
}
