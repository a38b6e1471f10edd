import { type FoundMeeting, found } from '../meetings/candidates';
import type { ChairWhy } from '../meetings/chair-why';
import type { Store } from '../storage/store';

/** A partner of a meeting, and why the user sits in their chair; null where the user told it. */
export interface FoundChair {
  partner: FoundMeeting['partners'][number];
  why: ChairWhy | null;
}

/** One row of the first run: a series, or the single meetings of one title with the same people. */
export interface FoundGroup {
  /** Stays while meetings of the row come and go. */
  key: string;
  /** The one it is shown by: the first of `all`. */
  shown: FoundMeeting;
  all: readonly FoundMeeting[];
  /** Those of its partners whom no row before it has. */
  chairs: readonly FoundChair[];
}

/** What keeps two found meetings apart; a series, and what is with nobody yet, is always alone. */
function keyOf({ uid, title, recurring, partners }: FoundMeeting): string {
  if (recurring || partners.length === 0) return uid;
  const who = partners.map(({ id }) => id).sort();
  return JSON.stringify([title.trim().toLocaleLowerCase(), ...who]);
}

/** Found meetings as rows, in their order: single ones of one title and the same people stand together. */
export function groupsOf(
  list: readonly FoundMeeting[],
  whys: ReadonlyMap<string, ChairWhy> = new Map(),
): FoundGroup[] {
  const groups = new Map<string, FoundMeeting[]>();
  for (const one of list) {
    const key = keyOf(one);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const known = new Set<string>();
  return [...groups].flatMap(([key, all]) => {
    const [shown] = all;
    if (!shown) return [];
    const fresh = shown.partners.filter(({ id }) => !known.has(id));
    for (const { id } of fresh) known.add(id);
    const chairs = fresh.map((partner) => ({ partner, why: whys.get(partner.id) ?? null }));
    return [{ key, shown, all, chairs }];
  });
}

/** The same rows without the reasons for chairs that the user has told since, by their partners' ids. */
export function withoutTold(
  groups: readonly FoundGroup[],
  told: ReadonlySet<string>,
): FoundGroup[] {
  return groups.map((group) => ({
    ...group,
    chairs: group.chairs.map(({ partner, why }) => ({
      partner,
      why: told.has(partner.id) ? null : why,
    })),
  }));
}

/** What was recognised, as the first run shows it at `now` (UTC ms), each partner's chair with its reason. */
export async function firstFound(store: Store, now: number): Promise<FoundGroup[]> {
  const list = await found(store, now);
  if (list.length === 0) return [];
  // Reading titles brings many words along, and a newcomer has none to read yet.
  const { chairWhys } = await import('../meetings/chair-why');
  return groupsOf(list, chairWhys(list));
}
