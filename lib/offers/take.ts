import type { MessageId } from '../i18n/translate';
import { inPhase } from '../mentoring/rules/phases';
import { changeRow } from '../records/change';
import { beginSession } from '../sessions/commands';
import type { Undo } from '../shared/take-back';
import type { Store } from '../storage/store';
import { noteTaken } from './answer';
import type { OfferNow } from './offer';

async function carryOut(store: Store, partnerId: string, { leads }: OfferNow): Promise<Undo> {
  if (leads.to === 'session') {
    const { session: kind, focusId } = leads;
    return (await beginSession(store, { partnerId, kind, focusId })).undo;
  }
  if (leads.to === 'hint') return async () => undefined;
  const now = store.clock();
  return changeRow(store.partners, partnerId, (row) => inPhase(row, leads.phase, now), [
    'phase',
    'phases',
  ]);
}

/** What is said once it was taken. */
export function saidOf({ leads }: OfferNow): MessageId {
  if (leads.to === 'hint') return 'offers.said.away';
  if (leads.to === 'phase') return 'offers.said.moved';
  return leads.waits ? 'sessions.said.goesOn' : 'sessions.said.begun';
}

/** Takes an offer: begins its session, or moves the phase. The undo brings the offer back. Throws RowUnavailable. */
export async function takeOffer(store: Store, partnerId: string, offer: OfferNow): Promise<Undo> {
  const undo = await carryOut(store, partnerId, offer);
  const back = await noteTaken(store, partnerId, offer);
  return async () => {
    await undo();
    await back();
  };
}
