import type { Partner } from '../../mentoring/partner';
import { meetingsBetween } from '../../records/relationship/query';
import { partnersByName } from '../../storage/partners-by-name';
import { type Store, startKey } from '../../storage/store';

/** One partner in the network. */
export interface Knot {
  partner: Partner;
  /** When they last met, UTC ms; null where that isn't known. */
  lastMet: number | null;
  /** The user's own objectives that this partner helps with. */
  objectives: string[];
}

/** Among so many of the latest meetings one took place. */
const READ = 12;

async function lastMet(store: Store, partnerId: string, now: number): Promise<number | null> {
  const rows = await meetingsBetween(store, partnerId, '', startKey(now + 1))
    .reverse()
    .limit(READ)
    .toArray();
  const met = store.meetings
    .read(rows)
    .find(({ end, status }) => end <= now && status !== 'missed' && status !== 'cancelled');
  return met?.start ?? null;
}

/** Everybody the user meets, by name; archived ones rest (PRACTICE C8). `now` is UTC ms. */
export async function networkOf(store: Store, now: number): Promise<Knot[]> {
  const [rows, goals] = await Promise.all([
    partnersByName(store),
    store.objectives.table.toArray(),
  ]);
  const partners = store.partners.read(rows).filter(({ archivedAt }) => archivedAt === null);
  const active = store.objectives
    .read(goals)
    .filter(({ status }) => status === 'active')
    .sort((a, b) => a.order - b.order);
  return Promise.all(
    partners.map(async (partner) => ({
      partner,
      lastMet: await lastMet(store, partner.id, now),
      objectives: active
        .filter(({ partnerIds }) => partnerIds.includes(partner.id))
        .map(({ text }) => text),
    })),
  );
}
