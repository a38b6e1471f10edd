import type { Partner } from '../../mentoring/partner';
import { changeRow } from '../../records/change';
import type { Undo } from '../../shared/take-back';
import type { Store } from '../../storage/store';

export type Tie = NonNullable<Partner['tie']>;

const NONE: Tie = { learn: '', books: null, strength: null };

/** Says something of a tie (PRACTICE C8): what it is for, who books, how strong it is. Throws RowUnavailable. */
export function editTie(store: Store, partnerId: string, change: Partial<Tie>): Promise<Undo> {
  return changeRow(store.partners, partnerId, ({ tie }) => ({
    tie: { ...NONE, ...tie, ...change },
  }));
}

/** Agrees on a rhythm, in days between meetings; null for none (PRACTICE C4). */
export function editRhythm(store: Store, partnerId: string, days: number | null): Promise<Undo> {
  return changeRow(store.partners, partnerId, () => ({ rhythmDays: days }));
}
