import type * as z from 'zod/mini';
import type { Partner } from '../mentoring/partner';
import type { agreementSchema, Charter } from '../mentoring/relationship';
import { EVER } from '../records/relationship/query';
import type { Store } from '../storage/store';

export type Agreement = z.infer<typeof agreementSchema>;

/** The agreements with a partner, those still open first, then the latest (PRACTICE N1); none that was dropped. */
export async function agreementsOf(store: Store, partnerId: string): Promise<Agreement[]> {
  const range = [
    [partnerId, ''],
    [partnerId, EVER],
  ];
  const rows = store.agreements.table.where('[partnerId+status]').between(range[0], range[1]);
  const isOpen = ({ status }: Agreement) => Number(status === 'open');
  return store.agreements
    .read(await rows.toArray())
    .filter(({ status }) => status !== 'dropped')
    .sort((a, b) => isOpen(b) - isOpen(a) || b.createdAt - a.createdAt);
}

/** What goes on the sheets of the charter and of the agreements. */
export interface PaperView {
  partner: Partner;
  charter: Charter | null;
  agreements: Agreement[];
}

/** Charter and agreements with a partner; null where there is no such partner. */
export async function paperView(store: Store, partnerId: string): Promise<PaperView | null> {
  const [[partner], charters, agreements] = await Promise.all([
    store.partners.many([partnerId]),
    store.charters.table.where('partnerId').equals(partnerId).toArray(),
    agreementsOf(store, partnerId),
  ]);
  return partner
    ? { partner, charter: store.charters.read(charters)[0] ?? null, agreements }
    : null;
}
