import type { GuidedSession } from '../mentoring/guided-session';
import { changeRow } from '../records/change';
import type { Undo } from '../shared/take-back';
import { RowUnavailable } from '../storage/rows';
import type { Store } from '../storage/store';
import { focusAfter } from './focus';

/**
 * Finishes a session, and moves the focus on whose step it was: both or neither. A session may be finished with
 * questions left open. Throws RowUnavailable.
 */
export function finishSession(store: Store, id: string): Promise<Undo> {
  const scope = [store.guidedSessions.table, store.focuses.table];
  return store.db.transaction('rw', scope, async () => {
    const session = await store.guidedSessions.get(id);
    if (!session || session.deletedAt !== null) throw new RowUnavailable('guidedSessions', id);
    const done: Partial<GuidedSession> = { status: 'done', doneAt: store.clock() };
    const undos = await focusAfter(store, session);
    undos.push(await changeRow(store.guidedSessions, id, () => done, ['status', 'doneAt']));
    return () =>
      store.db.transaction('rw', scope, async () => {
        for (const undo of undos.toReversed()) await undo();
      });
  });
}
