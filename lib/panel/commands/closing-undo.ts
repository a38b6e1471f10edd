import type { AgendaItem } from '@/lib/mentoring/agenda-item';
import type { Meeting } from '@/lib/mentoring/meeting';
import { closingOf } from '@/lib/records/closing';
import { type Logged, undoLog } from '@/lib/records/log-action';
import { partnerTables } from '@/lib/records/needed';
import { takenBack } from '@/lib/shared/take-back';
import type { Store } from '@/lib/storage/store';

/** Every table that closing a meeting, or taking that back, reads or writes. */
export function closingTables(store: Store) {
  return [...partnerTables(store), store.closings.table];
}

type Closed = Pick<Meeting, 'closedAt' | 'status'>;

/** What closing a meeting wrote, as much as taking it back needs. */
export interface ClosingWrote {
  /** The meeting's. */
  id: string;
  closed: Closed;
  before: Closed;
  /** What was carried to the next agenda. */
  item: AgendaItem | null;
  /** The action that the typed step became, and when it was written, UTC ms. */
  added: { logged: Logged; updatedAt: number | null } | null;
  step: string;
}

async function reopen(store: Store, { id, closed, before }: ClosingWrote) {
  await store.meetings.rewrite(id, (row) => ({
    ...row,
    ...takenBack<Closed>(row, closed, before, ['closedAt', 'status']),
  }));
}

/** Takes the item carried to the next agenda back, unless it has been changed since. */
async function uncarry(store: Store, item: AgendaItem) {
  const now = await store.agendaItems.get(item.id);
  const untouched = now?.text === item.text && now.status === item.status;
  if (untouched) await store.agendaItems.remove(item.id);
}

/** The step goes back to where it was: typed, and not yet added. An action worked on since stays one. */
async function unadd(store: Store, { id, added, step }: ClosingWrote) {
  if (!added) return;
  const now = await store.actions.get(added.logged.actionId);
  if (now?.updatedAt !== added.updatedAt) return;
  await undoLog(store, added.logged);
  const row = await closingOf(store, id);
  if (row && !row.step) await store.closings.patch(row.id, { step });
}

/** Opens a closed meeting again and takes back what its closing wrote, all or nothing. Throws RowUnavailable. */
export function takeClosingBack(store: Store, wrote: ClosingWrote): Promise<void> {
  return store.db.transaction('rw', closingTables(store), async () => {
    await reopen(store, wrote);
    if (wrote.item) await uncarry(store, wrote.item);
    await unadd(store, wrote);
  });
}
