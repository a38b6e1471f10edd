import type { SkillRating } from '../mentoring/negotiation';
import { addRow, changeRow } from '../records/change';
import type { Undo } from '../shared/take-back';
import type { Store } from '../storage/store';

/** The four areas of negotiating, in their order (PRACTICE N5). */
export const skills = ['person', 'interests', 'options', 'yardstick'] as const;
export type Skill = (typeof skills)[number];

/** Words changed within so many ms are one wording: they are stored as they are typed. */
const ONE_SITTING = 600_000;

/** Words the user's own criteria anew; earlier wordings are kept (PRACTICE N3). */
export function wordCriteria(store: Store, text: string): Promise<Undo> {
  const { criteria } = store;
  return store.db.transaction('rw', criteria.table, async () => {
    const [row] = criteria.read(await criteria.table.toArray());
    if (!row) return addRow(criteria, { text: text.trim(), history: [] });
    const now = store.clock();
    const kept = now - row.updatedAt < ONE_SITTING || row.text.trim() === '';
    const history = kept ? row.history : [...row.history, { at: now, text: row.text }];
    const reworded = row.text.trim() !== text.trim();
    return changeRow(criteria, row.id, () => (reworded ? { text: text.trim(), history } : {}), [
      'text',
      'history',
    ]);
  });
}

/** The day's rating goes on in one row: a later one on the same day changes it. */
const DAY = 86_400_000;

/** Rates one area, 1 to 5, or takes the rating back (null); never in a row from before `since` (UTC ms). */
export function rateSkill(
  store: Store,
  partnerId: string,
  skill: Skill,
  level: SkillRating[Skill],
  since = Number.NEGATIVE_INFINITY,
): Promise<Undo> {
  const { skillRatings } = store;
  return store.db.transaction('rw', skillRatings.table, async () => {
    const rows = await skillRatings.table.where('partnerId').equals(partnerId).toArray();
    const now = store.clock();
    const last = skillRatings.read(rows).sort((a, b) => b.at - a.at)[0];
    if (last && now - last.at < DAY && last.at >= since) {
      return changeRow(skillRatings, last.id, () => ({ [skill]: level }));
    }
    const none = { person: null, interests: null, options: null, yardstick: null };
    return addRow(skillRatings, { partnerId, at: now, ...none, [skill]: level });
  });
}

/** How an area was rated in a session, which may go over days: its latest rating since the session began. */
export function ratedIn(
  { session, ratings }: { session: { createdAt: number }; ratings: readonly SkillRating[] },
  skill: Skill,
): SkillRating[Skill] {
  const own = ratings.filter(({ at }) => at >= session.createdAt);
  return own.find((one) => one[skill] !== null)?.[skill] ?? null;
}
