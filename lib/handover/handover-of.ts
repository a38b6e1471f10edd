import type { Handover } from '../mentoring/handover';
import type { NewRow } from '../shared/row';
import type { Store } from '../storage/store';

type Facts = Omit<NewRow<Handover>, 'id' | 'createdAt' | 'partnerId'>;

const NONE: Facts = { cairns: [], theirKey: '', gaveAt: null, tookAt: null, kept: [], told: null };

/** What is known of handing over to one partner; null before the first time. */
export async function handoverOf(store: Store, partnerId: string): Promise<Handover | null> {
  const rows = await store.handovers.table.where('partnerId').equals(partnerId).toArray();
  const [first, ...more] = store.handovers.read(rows).sort((a, b) => b.updatedAt - a.updatedAt);
  // Two partners made one leave two rows.
  if (!first || more.length === 0) return first ?? null;
  return { ...first, cairns: [...new Set([first, ...more].flatMap(({ cairns }) => cairns))] };
}

/** Notes something about it, in the caller's transaction or one of its own. */
export async function noteHandover(
  store: Store,
  partnerId: string,
  change: Partial<Facts>,
): Promise<void> {
  await store.db.transaction('rw', store.handovers.table, async () => {
    const known = await handoverOf(store, partnerId);
    if (known) await store.handovers.patch(known.id, { ...known, ...change, partnerId });
    else await store.handovers.add({ partnerId, ...NONE, ...change });
  });
}
