import type { Objective } from '../../mentoring/objective';
import { movedOrders, placeBetween } from '../../mentoring/rules/order';
import { addRow, changeRow } from '../../records/change';
import type { Undo } from '../../shared/take-back';
import type { Store } from '../../storage/store';
import { crowdKind } from './query';

/** Adds an objective at the end; a sixth is taken like any other (PRACTICE C7). */
export async function addObjective(store: Store, text: string): Promise<Undo> {
  const all = store.objectives.read(await store.objectives.table.toArray());
  const last = Math.max(...all.map(({ order }) => order), Number.NEGATIVE_INFINITY);
  const order = placeBetween(Number.isFinite(last) ? last : null, null);
  return addRow(store.objectives, { text, status: 'active', order, partnerIds: [] });
}

/** What the user changes of an objective. */
export type ObjectiveChange = Partial<Pick<Objective, 'text' | 'status'>>;

/** Words an objective anew, or says what became of it. Throws RowUnavailable. */
export function editObjective(store: Store, id: string, change: ObjectiveChange): Promise<Undo> {
  return changeRow<Objective>(store.objectives, id, () => change);
}

/** Says that a partner helps with an objective, or doesn't. */
export function setHelper(
  store: Store,
  id: string,
  partnerId: string,
  helps: boolean,
): Promise<Undo> {
  return changeRow<Objective>(store.objectives, id, ({ partnerIds }) => {
    const others = partnerIds.filter((one) => one !== partnerId);
    return { partnerIds: helps ? [...others, partnerId] : others };
  });
}

/** Moves one of the active objectives, given in their order, to another place among them. */
export async function moveObjective(
  store: Store,
  all: readonly Objective[],
  from: number,
  to: number,
): Promise<Undo> {
  const orders = movedOrders(
    all.map(({ order }) => order),
    from,
    to,
  );
  const { table } = store.objectives;
  const undos = await store.db.transaction('rw', table, async () => {
    const done: Undo[] = [];
    for (const [at, order] of orders) {
      const one = all[at];
      if (one) done.push(await changeRow<Objective>(store.objectives, one.id, () => ({ order })));
    }
    return done;
  });
  return () =>
    store.db.transaction('rw', table, async () => {
      for (const undo of undos) await undo();
    });
}

/** Says that so many objectives are meant to stay: they are not asked about again. */
export function keepAll(store: Store, count: number): Promise<Undo> {
  const kind = crowdKind(count);
  return addRow(store.offers, { partnerId: null, kind, answer: 'away', at: store.clock() });
}
