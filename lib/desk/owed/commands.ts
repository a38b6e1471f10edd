import type { Action } from '../../mentoring/action';
import type { Undo } from '../../shared/take-back';
import { columnsOf, takenBack } from '../../shared/take-back';
import type { Store } from '../../storage/store';

type Change = Partial<
  Pick<
    Action,
    'status' | 'doneAt' | 'due' | 'text' | 'owner' | 'kind' | 'detail' | 'approach' | 'proposedBy'
  >
>;

/** Changes several actions, all or none; those that went meanwhile are passed over. */
async function changeAll(store: Store, ids: readonly string[], to: Change): Promise<Undo> {
  const before = new Map<string, Change>();
  await store.db.transaction('rw', store.actions.table, async () => {
    for (const { id } of await store.actions.many(ids)) {
      await store.actions.rewrite(id, (row) => {
        before.set(id, columnsOf<Change>(row, to));
        return { ...row, ...to };
      });
    }
  });
  return () =>
    store.db.transaction('rw', store.actions.table, async () => {
      for (const { id } of await store.actions.many([...before.keys()])) {
        const old = before.get(id) ?? {};
        await store.actions.rewrite(id, (row) => ({
          ...row,
          ...takenBack<Change>(row, to, old, ['status', 'doneAt']),
        }));
      }
    });
}

/** Marks actions as kept. One transaction; the undo brings each back as it was. */
export function finishActions(store: Store, ids: readonly string[]): Promise<Undo> {
  return changeAll(store, ids, { status: 'done', doneAt: store.clock() });
}

/** Makes actions open again. */
export function reopenActions(store: Store, ids: readonly string[]): Promise<Undo> {
  return changeAll(store, ids, { status: 'open', doneAt: null });
}

/** Gives actions one due date, a local date (`YYYY-MM-DD`); null takes it away. */
export function moveActions(store: Store, ids: readonly string[], due: string | null) {
  return changeAll(store, ids, { due });
}

/** Changes one action's words, owner, kind, date or detail, as one step to undo. */
export function editAction(
  store: Store,
  id: string,
  to: Omit<Change, 'status' | 'doneAt'>,
): Promise<Undo> {
  return changeAll(store, [id], to);
}

/** Takes undertakings back: they stay in the record as dropped. */
export function dropActions(store: Store, ids: readonly string[]): Promise<Undo> {
  return changeAll(store, ids, { status: 'dropped' });
}
