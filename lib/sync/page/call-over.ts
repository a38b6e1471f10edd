import type { PageCall } from '@/lib/page/types';
import type { Store } from '@/lib/storage/store';
import type { CallOver } from './tab-call';

/** Notes from when a meeting's call is over, for its closing check-in; once, and only while that is still to be done. */
export async function noteOver(store: Store, { meetingId, from }: CallOver): Promise<void> {
  const meeting = await store.meetings.get(meetingId);
  if (meeting?.deletedAt !== null || meeting.closedAt !== null || meeting.status !== 'planned')
    return;
  const { start, callOver } = meeting;
  const known = callOver != null && start <= callOver && callOver <= from;
  if (start <= from && !known) await store.meetings.patch(meetingId, { callOver: from });
}

/** Takes that back where the call goes on; true: it was about to count as over. `now` is UTC ms. */
export async function takeOverBack(
  store: Store,
  meetingId: string,
  state: PageCall['state'],
  now: number,
): Promise<boolean> {
  const over = (await store.meetings.get(meetingId))?.callOver ?? null;
  if (over === null || state === 'left') return false;
  const back = over > now;
  if (back || state === 'in') await store.meetings.patch(meetingId, { callOver: null });
  return back;
}
