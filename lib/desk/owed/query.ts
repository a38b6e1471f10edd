import { columnOf, isPresent, textIn } from '@/lib/storage/raw';
import type { Action } from '../../mentoring/action';
import type { Partner } from '../../mentoring/partner';
import type { Side } from '../../shared/row';
import { localDate } from '../../shared/time';
import { partnersByName } from '../../storage/partners-by-name';
import type { Store } from '../../storage/store';
import { inDoneOrder, latestDone } from './done';
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
  const rows = (await partnersByName(store)).filter(isPresent);
  const partners = rows.map((row) => ({ id: textIn(row, 'id'), name: textIn(row, 'name') }));
  return { partners, names: new Map(partners.map(({ id, name }) => [id, name])) };
}

async function listOf(
  store: Store,
  actions: readonly Action[],
  total: number | null,
): Promise<OwedList> {
  const ids = [...new Set(actions.flatMap(({ partnerId }) => partnerId ?? []))];
  const known = new Map<string, Partner>(
    (await store.partners.many(ids)).map((partner) => [partner.id, partner]),
  );
  const shown = actions.map((action) => ({
    action,
    partner: known.get(action.partnerId ?? '') ?? null,
  }));
  return { rows: shown, total };
}

type ListOf = (side: Side, limit: number) => Promise<OwedList>;

/** Rows are sifted and ordered raw, and only what is shown is parsed: that keeps typing light. */
async function sifted(store: Store, filter: OwedFilter, names: Names, now: number) {
  const hits = siftActions(await rowsOf(store, filter), filter, names, localDate(now));
  const list: ListOf = (side, limit) => {
    const own = hits.filter((row) => columnOf(row, 'owner') === side);
    const actions = store.actions.read(orderActions(own, filter, names).slice(0, limit));
    return listOf(store, actions, own.length);
  };
  return list;
}

function byIndex(store: Store): ListOf {
  return async (side, limit) => listOf(store, await latestDone(store, side, limit), null);
}

/**
 * Both sides' actions across all partners, the first of each list; with 40,000 actions all that was
 * done comes from an index, page by page, and is counted apart (`doneTotals`). `now` is UTC ms.
 */
export async function owedPage(
  store: Store,
  filter: OwedFilter,
  limits: Readonly<Record<Side, number>>,
  now: number,
): Promise<OwedPage> {
  const { partners, names } = await namesOf(store);
  const list = inDoneOrder(filter) ? byIndex(store) : await sifted(store, filter, names, now);
  const [me, partner] = await Promise.all([list('me', limits.me), list('partner', limits.partner)]);
  return { me, partner, partners };
}
