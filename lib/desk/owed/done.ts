import { columnOf } from '@/lib/storage/raw';
import type { Side } from '../../shared/row';
import type { Store } from '../../storage/store';
import { isNarrow, type OwedFilter } from './view';

/** Whether a page of the filter can be read from the index of what each side has done. */
export function inDoneOrder(filter: OwedFilter): boolean {
  return filter.state === 'done' && filter.order === 'due' && !isNarrow(filter);
}

function ofSide(store: Store, side: Side) {
  return store.actions.table
    .where('[owner+status+doneAt]')
    .between([side, 'done', -Infinity], [side, 'done', Infinity]);
}

/** How many of a side's done actions were taken away: an index knows no null, so it holds only those. */
async function takenAway(store: Store, side: Side): Promise<number> {
  const rows = await store.actions.table.where('deletedAt').above(-Infinity).toArray();
  return rows.filter(
    (row) =>
      columnOf(row, 'owner') === side &&
      columnOf(row, 'status') === 'done' &&
      typeof columnOf(row, 'doneAt') === 'number',
  ).length;
}

/** The latest `limit` actions that a side has done, by index. */
export async function latestDone(store: Store, side: Side, limit: number) {
  const gone = await takenAway(store, side);
  const rows = await ofSide(store, side)
    .reverse()
    .limit(limit + gone)
    .toArray();
  return store.actions.read(rows).slice(0, limit);
}

/** How many actions each side has done. Counting many takes longer than reading the latest, so it is asked apart. */
export async function doneTotals(store: Store): Promise<Record<Side, number>> {
  const total = async (side: Side) =>
    (await ofSide(store, side).count()) - (await takenAway(store, side));
  const [me, partner] = await Promise.all([total('me'), total('partner')]);
  return { me, partner };
}
