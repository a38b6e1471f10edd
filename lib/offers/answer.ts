import type { Offer } from '../mentoring/offer';
import { addRow, changeRow } from '../records/change';
import type { Undo } from '../shared/take-back';
import type { Store } from '../storage/store';
import { partKind } from './choose';
import type { OfferNow } from './offer';

/** What was answered about a partner's offers, and about parts as a whole. The table is small, and read whole. */
export async function answersFor(store: Store, partnerId: string): Promise<Offer[]> {
  const all = store.offers.read(await store.offers.table.toArray());
  return all.filter((one) => one.partnerId === partnerId || one.partnerId === null);
}

/** Writes what became of an offer: one row an offer. */
async function note(
  store: Store,
  partnerId: string | null,
  kind: string,
  answer: Offer['answer'],
): Promise<Undo> {
  return store.db.transaction('rw', store.offers.table, async () => {
    const all = store.offers.read(await store.offers.table.toArray());
    const known = all.find((one) => one.partnerId === partnerId && one.kind === kind);
    if (known && answer === 'shown') return async () => undefined;
    const fields: Partial<Offer> = { answer, at: store.clock() };
    if (known) return changeRow(store.offers, known.id, () => fields);
    return addRow(store.offers, { partnerId, kind, answer, at: store.clock() });
  });
}

/** Notes that an offer was shown: on another day it isn't made again. */
export async function noteOffered(store: Store, partnerId: string, offer: OfferNow): Promise<void> {
  await note(store, partnerId, offer.kind, 'shown');
}

/** Puts one offer away. */
export function putOfferAway(store: Store, partnerId: string, offer: OfferNow): Promise<Undo> {
  return note(store, partnerId, offer.kind, 'away');
}

/** Tells a part to stay away, with every partner. */
export function keepPartAway(store: Store, part: OfferNow['part']): Promise<Undo> {
  return note(store, null, partKind(part), 'away');
}

/** Notes that an offer was taken. */
export function noteTaken(store: Store, partnerId: string, offer: OfferNow): Promise<Undo> {
  return note(store, partnerId, offer.kind, 'taken');
}
