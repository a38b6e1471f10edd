import { columnOf, isPresent } from '@/lib/storage/raw';
import { partsAway } from '../../records/parts-away';
import type { Store } from '../../storage/store';
import { hasInsights } from '../insights/enough';

/** Which pages about all partners have something to say. */
export interface Fitting {
  /** Own objectives: for somebody's mentee, and whoever has some already (PRACTICE C7). */
  objectives: boolean;
  /** A network: from three partners on (PRACTICE C8). */
  network: boolean;
  /** Insights: from the third meeting on (PRACTICE F4). */
  insights: boolean;
}

const NETWORK_FROM = 3;

/** Which of these pages make sense now and were not put away; partners are sifted raw, archived ones don't count. */
export async function fitting(store: Store): Promise<Fitting> {
  const rows = (await store.partners.table.toArray()).filter(
    (row) => isPresent(row) && columnOf(row, 'archivedAt') === null,
  );
  const away = await partsAway(store);
  const own = rows.some((row) => columnOf(row, 'chair') === 'mentee');
  const objectives = own || (await store.objectives.table.toArray()).some(isPresent);
  return {
    objectives: objectives && !away.includes('objectives'),
    network: rows.length >= NETWORK_FROM && !away.includes('network'),
    insights: !away.includes('insights') && (await hasInsights(store, store.clock())),
  };
}
