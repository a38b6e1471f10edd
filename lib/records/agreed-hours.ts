import type { Store } from '../storage/store';

/** The hours that the user agreed on with each partner, as the charters have them (PRACTICE C2), by partner id. */
export async function agreedHours(store: Store): Promise<Record<string, string>> {
  const charters = store.charters.read(await store.charters.table.toArray());
  const told = charters.map(({ partnerId, boundaries }) => [partnerId, boundaries.hours.agreed]);
  return Object.fromEntries(told.filter(([, hours]) => hours?.trim()));
}
