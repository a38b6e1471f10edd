import type { Action } from '../../mentoring/action';
import type { Goal } from '../../mentoring/goal';
import { movedOrders, placeBetween } from '../../mentoring/rules/order';
import { appendNote } from '../../notes/queries';
import { addRow, changeRow } from '../../records/change';
import type { Theme } from '../../records/relationship/view';
import type { NewRow, Side } from '../../shared/row';
import type { Undo } from '../../shared/take-back';
import type { Store } from '../../storage/store';
import type { ReadAction } from './read-action';

type OwnTask = Pick<Action, 'partnerId' | 'owner' | 'text' | 'meetingId'>;

/** An open task with no date, proposed by the user. */
export function openTask(task: OwnTask): NewRow<Action> {
  const none = { due: null, doneAt: null, goalId: null, approach: null };
  return { ...task, proposedBy: 'me', kind: 'task', detail: '', status: 'open', ...none };
}

/** Adds an open task, of a meeting where it came from one, with what was read of its line (`readAction`). */
export function addAction(
  store: Store,
  partnerId: string,
  owner: Side,
  text: string,
  meetingId: string | null = null,
  read: Partial<ReadAction> = {},
) {
  return addRow(store.actions, { ...openTask({ partnerId, owner, text, meetingId }), ...read });
}

/** Adds a private note at the end of a meeting's notes, whenever it was. */
export async function addNote(store: Store, meetingId: string, text: string): Promise<Undo> {
  const { id } = await appendNote(store, meetingId, text);
  return async () => {
    await store.noteBlocks.remove(id);
  };
}

/** Adds a goal; `target` is the number of steps, null when progress is told in words (PRACTICE G1). */
export function addGoal(store: Store, partnerId: string, text: string, target: number | null) {
  const plain = { smart: null, due: null, status: 'active', history: [] } as const;
  return addRow(store.goals, {
    ...plain,
    history: [],
    partnerId,
    text,
    target,
    order: store.clock(),
  });
}

/** What the user changes of a goal. */
export type GoalChange = Partial<Pick<Goal, 'text' | 'target' | 'due' | 'status'>>;

/** Changes a goal; another wording keeps the earlier one in its history (PRACTICE G1). */
export function editGoal(store: Store, id: string, change: GoalChange): Promise<Undo> {
  return changeRow(
    store.goals,
    id,
    (row) => {
      const reworded = change.text !== undefined && change.text !== row.text;
      const history = [...row.history, { at: store.clock(), text: row.text }];
      return reworded ? { ...change, history } : change;
    },
    ['text', 'history'],
  );
}

/** Tells how far a goal is, as a number, in words, or both (PRACTICE G2). */
export function checkIn(
  store: Store,
  goal: Pick<Goal, 'id' | 'partnerId'>,
  told: { value: number | null; words: string },
): Promise<Undo> {
  const { id: goalId, partnerId } = goal;
  return addRow(store.goalCheckIns, { goalId, partnerId, meetingId: null, ...told });
}

/** Puts a theme at the end of the roadmap (PRACTICE P3). */
export function addTheme(store: Store, partnerId: string, text: string, themes: readonly Theme[]) {
  const last = Math.max(...themes.map(({ order }) => order), Number.NEGATIVE_INFINITY);
  const order = placeBetween(Number.isFinite(last) ? last : null, null);
  return addRow(store.roadmapThemes, { partnerId, text, order, meetingId: null });
}

type Place = Partial<Pick<Theme, 'order' | 'meetingId'>>;

/** What moving changes, by place in the list: one order, or all of them where a theme was pinned to a meeting. */
function placesAfter(themes: readonly Theme[], from: number, to: number): Map<number, Place> {
  if (themes.every(({ meetingId }) => meetingId === null)) {
    const orders = movedOrders(
      themes.map(({ order }) => order),
      from,
      to,
    );
    return new Map([...orders].map(([at, order]) => [at, { order }]));
  }
  const all = themes.map((_, at) => at).filter((at) => at !== from);
  all.splice(to, 0, from);
  return new Map(all.map((at, order) => [at, { order, meetingId: null }]));
}

/** Moves one of the themes ahead, given as they lie, to another place among them (PRACTICE P3). */
export async function moveTheme(
  store: Store,
  themes: readonly Theme[],
  from: number,
  to: number,
): Promise<Undo> {
  const { table } = store.roadmapThemes;
  const undos = await store.db.transaction('rw', table, async () => {
    const done: Undo[] = [];
    for (const [at, place] of placesAfter(themes, from, to)) {
      const theme = themes[at];
      if (theme) done.push(await changeRow<Theme>(store.roadmapThemes, theme.id, () => place));
    }
    return done;
  });
  return () =>
    store.db.transaction('rw', table, async () => {
      for (const undo of undos) await undo();
    });
}

/** Words a theme anew. */
export function editTheme(store: Store, id: string, text: string): Promise<Undo> {
  return changeRow(store.roadmapThemes, id, () => ({ text }));
}

/** Takes a theme off the roadmap. */
export async function dropTheme(store: Store, id: string): Promise<Undo> {
  await store.roadmapThemes.remove(id);
  return async () => {
    await store.roadmapThemes.restore(id);
  };
}
