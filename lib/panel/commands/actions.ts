import type { Action } from '@/lib/mentoring/action';
import type { Side } from '@/lib/shared/row';
import { columnsOf, takenBack } from '@/lib/shared/take-back';
import type { Store } from '@/lib/storage/store';
import { type Done, done } from '../../shared/done';

/** The columns of an action that the panel changes. */
export type ActionChange = Partial<
  Pick<
    Action,
    | 'text'
    | 'owner'
    | 'proposedBy'
    | 'due'
    | 'kind'
    | 'detail'
    | 'approach'
    | 'status'
    | 'doneAt'
    | 'goalId'
  >
>;

/** What a new action needs; the rest has a default. */
export interface NewAction extends ActionChange {
  text: string;
  owner: Side;
  partnerId: string | null;
  meetingId?: string | null;
}

/** Writes an open action: a task with no date, proposed by the user, unless said otherwise. */
export async function addAction(store: Store, fields: NewAction): Promise<Done> {
  const row = await store.actions.add({
    proposedBy: 'me',
    kind: 'task',
    detail: '',
    due: null,
    status: 'open',
    doneAt: null,
    meetingId: null,
    goalId: null,
    approach: null,
    ...fields,
  });
  return done('panel.said.actionAdded', () => store.actions.remove(row.id));
}

/** Adds the way that lasts behind a fix (PRACTICE P5): its side's, for the same goal, from `meetingId` or where the fix is from. */
export function addApproach(
  store: Store,
  fix: Action,
  text: string,
  meetingId: string | null,
): Promise<Done> {
  const { owner, partnerId, goalId } = fix;
  const from = { partnerId, goalId, meetingId: meetingId ?? fix.meetingId };
  return addAction(store, { text, owner, ...from, approach: 'approach' });
}

async function change(store: Store, id: string, to: ActionChange, said: string): Promise<Done> {
  let before: ActionChange = {};
  await store.actions.rewrite(id, (row) => {
    before = columnsOf(row, to);
    return { ...row, ...to };
  });
  return done(said, () =>
    store.actions.rewrite(id, (row) => ({
      ...row,
      ...takenBack<ActionChange>(row, to, before, ['status', 'doneAt']),
    })),
  );
}

/** Marks an action as kept, or as open again. */
export function checkAction(store: Store, id: string, kept: boolean): Promise<Done> {
  if (!kept)
    return change(store, id, { status: 'open', doneAt: null }, 'panel.said.actionReopened');
  return change(store, id, { status: 'done', doneAt: store.clock() }, 'panel.said.actionKept');
}

/** Changes some columns; two pages that change different ones both keep their change. Throws RowUnavailable. */
export function editAction(store: Store, id: string, to: ActionChange): Promise<Done> {
  return change(store, id, to, 'panel.said.actionChanged');
}

/** Takes an undertaking back: it stays in the record as dropped. */
export function dropAction(store: Store, id: string): Promise<Done> {
  return change(store, id, { status: 'dropped' }, 'panel.said.actionDropped');
}
