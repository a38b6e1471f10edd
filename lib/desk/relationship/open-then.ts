import type { Action } from '../../mentoring/action';
import { EVER } from '../../records/relationship/query';
import type { Store } from '../../storage/store';

/** What either side undertook, and when that ended (UTC ms); null: it is still open. */
export interface Undertaking extends Pick<Action, 'id' | 'text' | 'owner' | 'status'> {
  meetingId: string | null;
  from: number;
  until: number | null;
}

/** All that was ever undertaken with a partner, oldest first. When something was dropped, its last change tells. */
export async function undertakings(store: Store, partnerId: string): Promise<Undertaking[]> {
  const rows = await store.actions.table
    .where('[partnerId+status]')
    .between([partnerId, ''], [partnerId, EVER])
    .toArray();
  return store.actions
    .read(rows)
    .toSorted((a, b) => a.createdAt - b.createdAt)
    .map(({ id, text, owner, status, meetingId, createdAt, updatedAt, doneAt }) => {
      const until = status === 'open' ? null : (doneAt ?? updatedAt);
      return { id, text, owner, status, meetingId, from: createdAt, until };
    });
}

/** What was open when a meeting began (UTC ms): made before, and not in it, and not ended by then. */
export function openAt(
  all: readonly Undertaking[],
  { id, start }: { id: string; start: number },
): Undertaking[] {
  return all.filter(
    ({ from, until, meetingId }) =>
      from < start && meetingId !== id && (until === null || until >= start),
  );
}
