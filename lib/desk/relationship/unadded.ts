import { closingOf } from '../../records/closing';
import type { Side } from '../../shared/row';
import type { Undo } from '../../shared/take-back';
import type { Store } from '../../storage/store';
import { openTask } from './commands';

/** A next step that was typed in a meeting's closing check-in and not added. */
export interface Unadded {
  meetingId: string;
  text: string;
}

function together<T>(store: Store, work: () => Promise<T>): Promise<T> {
  return store.db.transaction('rw', store.actions.table, store.closings.table, work);
}

/**
 * Makes a step that stands typed an open task of its meeting, once; the line it stood in is empty then. The
 * undo puts it back there, unless the action was worked on since. Throws RowUnavailable.
 */
export function addStep(
  store: Store,
  partnerId: string,
  owner: Side,
  { meetingId, text }: Unadded,
): Promise<Undo> {
  return together(store, async () => {
    const row = await closingOf(store, meetingId);
    if (!row || row.step?.trim() !== text.trim()) return async () => undefined;
    const step = row.step;
    const task = openTask({ partnerId, owner, text: text.trim(), meetingId });
    const { id, updatedAt } = await store.actions.add(task);
    await store.closings.patch(row.id, { step: '' });
    return () =>
      together(store, async () => {
        if ((await store.actions.get(id))?.updatedAt !== updatedAt) return;
        await store.actions.remove(id);
        if (!(await closingOf(store, meetingId))?.step)
          await store.closings.patch(row.id, { step });
      });
  });
}
