import type { Store } from '../storage/store';

/** Parts of Cairn that can be told to stay away, for all partners. */
export const parts = [
  'sessions',
  'phases',
  'hints',
  'signs',
  'objectives',
  'network',
  'insights',
] as const;
export type Part = (typeof parts)[number];

const kindOf = (part: Part) => `part:${part}`;

/** What was answered to the offer of a part. Offers are few: the whole table is read. */
async function answersTo(store: Store, part: Part) {
  const rows = store.offers.read(await store.offers.table.toArray());
  return rows.filter(({ kind, partnerId }) => kind === kindOf(part) && partnerId === null);
}

/** The parts that stay away. */
export async function partsAway(store: Store): Promise<Part[]> {
  const rows = store.offers.read(await store.offers.table.toArray());
  const away = rows.filter(({ answer, partnerId }) => answer === 'away' && partnerId === null);
  return parts.filter((part) => away.some(({ kind }) => kind === kindOf(part)));
}

/** Tells a part to stay away. Resolves to what takes it back. */
export async function putPartAway(store: Store, part: Part): Promise<() => Promise<void>> {
  const about = { partnerId: null, kind: kindOf(part), answer: 'away' } as const;
  const { id } = await store.offers.add({ ...about, at: store.clock() });
  return async () => {
    await store.offers.remove(id);
  };
}

/** Lets a part be seen again, however often it was put away. Resolves to what takes that back. */
export function showPartAgain(store: Store, part: Part): Promise<() => Promise<void>> {
  const { table } = store.offers;
  return store.db.transaction('rw', table, async () => {
    const away = (await answersTo(store, part)).filter(({ answer }) => answer === 'away');
    for (const { id } of away) await store.offers.remove(id);
    return () =>
      store.db.transaction('rw', table, async () => {
        for (const { id } of away) await store.offers.restore(id);
      });
  });
}
