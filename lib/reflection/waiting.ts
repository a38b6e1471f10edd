import type { Meeting } from '@/lib/mentoring/meeting';
import type { Partner } from '@/lib/mentoring/partner';
import { DAY } from '@/lib/shared/time';
import type { Store } from '@/lib/storage/store';
import { writtenAfter } from './query';

/** A meeting that nothing was written about yet. */
export interface Waiting {
  meeting: Meeting;
  partners: Partner[];
}

/** Later than this, little is left to look back on. */
const WITHIN = 14 * DAY;
const MOST = 5;

/** Held for sure: closed, settled as held, or with notes taken in it. */
async function wasHeld(store: Store, meeting: Meeting): Promise<boolean> {
  if (meeting.status === 'missed' || meeting.status === 'cancelled') return false;
  if (meeting.closedAt !== null || meeting.status === 'held') return true;
  const rows = await store.noteBlocks.table.where('meetingId').equals(meeting.id).toArray();
  return store.noteBlocks.read(rows).length > 0;
}

/**
 * The latest meetings of two weeks that took place and wait for a reflection, newest first, five at most.
 * `now` is UTC ms; `partnerId` null for all partners.
 */
export async function waitingMeetings(
  store: Store,
  partnerId: string | null,
  now: number,
): Promise<Waiting[]> {
  const rows = await store.meetings.table
    .where('end')
    .between(now - WITHIN, now, true, true)
    .toArray();
  const over = store.meetings
    .read(rows)
    .filter(({ partnerIds }) => partnerId === null || partnerIds.includes(partnerId))
    .sort((a, b) => b.start - a.start);
  const waiting: Waiting[] = [];
  for (const meeting of over) {
    if (waiting.length === MOST) break;
    const { text, learnt } = await writtenAfter(store, meeting.id);
    if (`${text}${learnt}`.trim() !== '' || !(await wasHeld(store, meeting))) continue;
    waiting.push({ meeting, partners: await store.partners.many(meeting.partnerIds) });
  }
  return waiting;
}
