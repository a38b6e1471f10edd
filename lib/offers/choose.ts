import type { Offer } from '../mentoring/offer';
import { HOUR } from '../shared/time';
import type { OfferNow } from './offer';

/** What was shown stays for the rest of its day, and doesn't come again on another. */
const STAYS = 12 * HOUR;

/**
 * Whether an offer may be made while no meeting runs: a session only shortly before the meeting that is its moment,
 * so that what was seen then is still offered in the meeting itself; what is for the user alone, and phases, at any
 * time. `start` is that of the next meeting, `now` another where none is booked; both UTC ms.
 */
export function suitsAlone({ kind, leads }: OfferNow, start: number, now: number): boolean {
  if (leads.to !== 'session' || kind === 'session:fit') return true;
  return start > now && start - now < STAYS;
}

/** The row kind by which a whole part is told to stay away. */
export const partKind = (part: OfferNow['part']) => `part:${part}`;

function isOver({ answer, at }: Offer, now: number): boolean {
  return answer !== 'shown' || now - at > STAYS;
}

/**
 * The one offer to make: the first that wasn't answered, nor shown on an earlier day, and whose part wasn't told
 * to stay away. `answers` are those of the partner and of no partner; `now` is UTC ms.
 */
export function chooseOffer(
  offers: readonly OfferNow[],
  answers: readonly Offer[],
  now: number,
): OfferNow | null {
  const over = new Set(answers.filter((one) => isOver(one, now)).map(({ kind }) => kind));
  return offers.find(({ kind, part }) => !over.has(kind) && !over.has(partKind(part))) ?? null;
}
