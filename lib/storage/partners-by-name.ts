import { columnOf, isPresent, textIn } from './raw';
import type { Store } from './store';

function isShown(row: unknown): boolean {
  return typeof columnOf(row, 'name') === 'string' || !isPresent(row);
}

/** All partners' rows as they are, by name (code units); one that is there without a name is left out. */
export async function partnersByName(store: Pick<Store, 'partners'>): Promise<unknown[]> {
  const rows = (await store.partners.table.toArray()).filter(isShown);
  const named = rows.map((row) => ({ row, name: textIn(row, 'name') }));
  return named
    .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))
    .map(({ row }) => row);
}
