import type { Handover } from '../mentoring/handover';
import type { NewRow } from '../shared/row';
import type { Store } from '../storage/store';

type Facts = Omit<NewRow<Handover>, 'id' | 'createdAt' | 'partnerId'>;

const NONE: Facts = { cairns: [], theirKey: '', gaveAt: null, tookAt: null, kept: [], told: null };

const latest = (a: number | null, b: number | null) =>
  a === null || b === null ? (a ?? b) : Math.max(a, b);
const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];

/** Two rows of one partner as one, the later one first. What was left out of either stays left out. */
function both(first: Handover, other: Handover): Handover {
  return {
    ...first,
    cairns: union(first.cairns, other.cairns),
    theirKey: first.theirKey || other.theirKey,
    gaveAt: latest(first.gaveAt, other.gaveAt),
    tookAt: latest(first.tookAt, other.tookAt),
    kept: union(first.kept, other.kept),
    told: first.told ?? other.told,
  };
}

/** The rows of one partner, the latest first: two partners made one leave two. */
async function rowsOf(store: Store, partnerId: string): Promise<Handover[]> {
  const rows = await store.handovers.table.where('partnerId').equals(partnerId).toArray();
  return store.handovers
    .read(rows)
    .sort((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1));
}

/** What is known of handing over to one partner; null before the first time. */
export async function handoverOf(store: Store, partnerId: string): Promise<Handover | null> {
  const [first, ...more] = await rowsOf(store, partnerId);
  return first ? more.reduce(both, first) : null;
}

/** Notes something about it, in the caller's transaction or one of its own; of several rows one is made. */
export async function noteHandover(
  store: Store,
  partnerId: string,
  change: Partial<Facts>,
): Promise<void> {
  await store.db.transaction('rw', store.handovers.table, async () => {
    const [first, ...more] = await rowsOf(store, partnerId);
    if (!first) await store.handovers.add({ partnerId, ...NONE, ...change });
    else {
      await store.handovers.patch(first.id, { ...more.reduce(both, first), ...change, partnerId });
      await store.handovers.table.bulkDelete(more.map(({ id }) => id));
    }
  });
}
