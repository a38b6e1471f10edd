import { columnOf, isPresent, textIn } from '@/lib/storage/raw';
import type { Partner } from '../../mentoring/partner';
import type { Side } from '../../shared/row';
import { localDate } from '../../shared/time';
import type { Store } from '../../storage/store';
import { type Names, orderActions, siftActions } from './sift';
import type { OwedFilter, OwedList, OwedPage } from './view';

/** Open ones by the index that holds open ones only; done ones of one partner by theirs, else all. */
async function rowsOf(store: Store, { state, partner }: OwedFilter): Promise<unknown[]> {
  const { table } = store.actions;
  if (state === 'open') return table.where('openKey').above('').toArray();
  if (partner === null || partner === 'none') return table.toArray();
  return table
    .where('[partnerId+doneAt]')
    .between([partner, -Infinity], [partner, Infinity])
    .toArray();
}

async function namesOf(store: Store) {
  const rows = (await store.partners.table.orderBy('name').toArray()).filter(isPresent);
  const partners = rows.map((row) => ({ id: textIn(row, 'id'), name: textIn(row, 'name') }));
  return { partners, names: new Map(partners.map(({ id, name }) => [id, name])) };
}

async function pageOf(
  store: Store,
  rows: readonly unknown[],
  filter: OwedFilter,
  names: Names,
  limit: number,
): Promise<OwedList> {
  const actions = store.actions.read(orderActions(rows, filter, names).slice(0, limit));
  const ids = [...new Set(actions.flatMap(({ partnerId }) => partnerId ?? []))];
  const known = new Map<string, Partner>(
    (await store.partners.many(ids)).map((partner) => [partner.id, partner]),
  );
  const shown = actions.map((action) => ({
    action,
    partner: known.get(action.partnerId ?? '') ?? null,
  }));
  return { rows: shown, total: rows.length };
}

/**
 * Both sides' actions across all partners, the first of each list. Rows are sifted and ordered raw and
 * only what is shown is parsed: with 40,000 actions that is what keeps typing light. `now` is UTC ms.
 */
export async function owedPage(
  store: Store,
  filter: OwedFilter,
  limits: Readonly<Record<Side, number>>,
  now: number,
): Promise<OwedPage> {
  const [rows, { partners, names }] = await Promise.all([rowsOf(store, filter), namesOf(store)]);
  const hits = siftActions(rows, filter, names, localDate(now));
  const list = (side: Side) => {
    const own = hits.filter((row) => columnOf(row, 'owner') === side);
    return pageOf(store, own, filter, names, limits[side]);
  };
  const [me, partner] = await Promise.all([list('me'), list('partner')]);
  return { me, partner, partners };
}
