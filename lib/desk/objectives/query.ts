import type { Objective } from '../../mentoring/objective';
import type { Offer } from '../../mentoring/offer';
import type { Partner } from '../../mentoring/partner';
import { partnersByName } from '../../storage/partners-by-name';
import type { Store } from '../../storage/store';

/** More than so many at once spread thin (PRACTICE C7). */
export const ENOUGH = 5;

export interface ObjectivesView {
  active: Objective[];
  /** Reached or dropped, latest first. */
  past: Objective[];
  /** Who may help: the user's mentors, and whoever was chosen. */
  helpers: Pick<Partner, 'id' | 'name' | 'stone'>[];
  /** What to drop is asked: there are more than enough, and nobody said to keep them all. */
  crowded: boolean;
}

const inOrder = (a: Objective, b: Objective) => a.order - b.order || a.createdAt - b.createdAt;

/** The offer's kind, with the number that it is about: one more is asked about again. */
export const crowdKind = (count: number) => `objectives:${count}`;

function keptAll(offers: readonly Offer[], count: number): boolean {
  return offers.some(({ kind, answer }) => kind === crowdKind(count) && answer === 'away');
}

/** The user's own objectives, over all mentors (PRACTICE C7). */
export async function objectivesOf(store: Store): Promise<ObjectivesView> {
  const [rows, people, said] = await Promise.all([
    store.objectives.table.toArray(),
    partnersByName(store),
    store.offers.table.toArray(),
  ]);
  const all = store.objectives.read(rows).sort(inOrder);
  const active = all.filter(({ status }) => status === 'active');
  const chosen = new Set(all.flatMap(({ partnerIds }) => partnerIds));
  const helpers = store.partners
    .read(people)
    .filter((one) => chosen.has(one.id) || (one.chair === 'mentee' && one.archivedAt === null));
  const kept = keptAll(store.offers.read(said), active.length);
  return {
    active,
    past: all
      .filter(({ status }) => status !== 'active')
      .toSorted((a, b) => b.updatedAt - a.updatedAt),
    helpers,
    crowded: active.length > ENOUGH && !kept,
  };
}
