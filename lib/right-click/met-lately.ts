import type { Meeting } from '../mentoring/meeting';
import type { Partner } from '../mentoring/partner';
import { isSample } from '../shared/sample-id';
import type { Store } from '../storage/store';

/** So many partners fit a menu, and so many meetings are looked at for them. */
const MOST = 5;
const MANY = 50;

const takesPlace = ({ status }: Meeting) => status !== 'cancelled' && status !== 'missed';

/**
 * The partners met most recently before `now` (UTC ms), the latest first, then those who are met next; five at most.
 * Nobody at rest, and nobody of the sample: what is selected somewhere is the user's own.
 */
export async function metLately(
  store: Store,
  now: number,
): Promise<Pick<Partner, 'id' | 'name'>[]> {
  const { table } = store.meetings;
  const [met, ahead] = await Promise.all([
    table.where('start').belowOrEqual(now).reverse().limit(MANY).toArray(),
    table.where('start').above(now).limit(MANY).toArray(),
  ]);
  const meetings = store.meetings.read([...met, ...ahead]).filter(takesPlace);
  const ids = [...new Set(meetings.flatMap(({ partnerIds }) => partnerIds))];
  const partners = await store.partners.many(ids);
  return partners
    .filter((one) => one.archivedAt === null && !isSample(one))
    .slice(0, MOST)
    .map(({ id, name }) => ({ id, name }));
}
