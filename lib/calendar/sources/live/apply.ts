import type { Collected, Upsert } from './changes';

/**
 * What is known of a calendar after a round, by event id; `known` stays as it is. Entries that came
 * but couldn't be read keep their former state. After a full round only what came is left besides. Otherwise removals
 * go first: an id may stand for a whole series, of which the same round may bring what is left.
 */
export function applyChanges(
  known: ReadonlyMap<string, Upsert>,
  { full, upserts, removed, odd }: Collected & { full: boolean },
): Map<string, Upsert> {
  const aside = new Set(odd.filter((entry) => entry.aside).map(({ id }) => id));
  const gone = new Set(removed.map(({ id }) => id));
  const stays = ({ id, seriesId }: Upsert) =>
    aside.has(id) || (!full && !gone.has(id) && !(seriesId !== null && gone.has(seriesId)));
  const next = new Map([...known].filter(([, held]) => stays(held)));
  for (const upsert of upserts) next.set(upsert.id, upsert);
  return next;
}
