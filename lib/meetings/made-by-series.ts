import type { Meeting } from '../mentoring/meeting';
import type { Partner } from '../mentoring/partner';
import { isNeeded } from '../records/needed';
import { MINUTE } from '../shared/time';
import type { Store } from '../storage/store';

/** A partner is written in one go with the meetings that made them; a big calendar takes some seconds. */
const IN_ONE_GO = MINUTE;

function cameWith(partner: Partner, meetings: readonly Meeting[]): boolean {
  const first = Math.min(...meetings.map(({ createdAt }) => createdAt));
  return partner.createdAt <= first && first - partner.createdAt < IN_ONE_GO;
}

/**
 * Softly removes the partners whom these meetings of a series, just taken away, had brought, and gives
 * them as they were. Stays who was there before, was changed by the user since, met them in a meeting that was closed, or has
 * anything else.
 */
export async function removeMadeBy(store: Store, taken: readonly Meeting[]): Promise<Partner[]> {
  const removed: Partner[] = [];
  const ids = [...new Set(taken.flatMap(({ partnerIds }) => partnerIds))];
  for (const partner of await store.partners.many(ids)) {
    const own = taken.filter(({ partnerIds }) => partnerIds.includes(partner.id));
    const untouched = partner.updatedAt === partner.createdAt;
    const met = own.some(({ closedAt }) => closedAt !== null);
    if (!untouched || met || !cameWith(partner, own)) continue;
    if (await isNeeded(store, partner.id)) continue;
    await store.partners.remove(partner.id);
    removed.push(partner);
  }
  return removed;
}

/** Brings such partners back as they were: to be put back is no change, and a second "no" may remove them again. */
export async function bringBack(store: Store, removed: readonly Partner[]): Promise<void> {
  for (const { id, updatedAt } of removed) {
    await store.partners.table.update(id, { deletedAt: null, updatedAt });
  }
}
