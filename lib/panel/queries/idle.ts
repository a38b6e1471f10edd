import type { Meeting } from '@/lib/mentoring/meeting';
import type { Store } from '@/lib/storage/store';
import type { IdleView } from '../model';

/** How many rows the idle view reads at most, whatever lies in the table. */
const MOST = 300;

async function dated(store: Store) {
  const rows = await store.actions.table
    .where('[status+due]')
    .between(['open', ''], ['open', '\uffff'])
    .limit(MOST)
    .toArray();
  return store.actions.read(rows);
}

/** IndexedDB leaves rows without a due date out of `[status+due]`: the latest are found by their age. */
async function undated(store: Store) {
  const rows = await store.actions.table.orderBy('createdAt').reverse().limit(MOST).toArray();
  return store.actions.read(rows).filter((a) => a.due === null && a.status === 'open');
}

/** Coming meetings, soonest first. */
export async function meetingsAhead(store: Store, now: number, limit: number): Promise<Meeting[]> {
  const rows = await store.meetings.table
    .where('start')
    .above(now)
    .limit(limit * 4)
    .toArray();
  return store.meetings
    .read(rows)
    .filter((meeting) => meeting.status !== 'cancelled' && meeting.closedAt === null)
    .slice(0, limit);
}

/** What the panel shows when nothing runs: who comes next, and what is open across partners. */
export async function loadIdle(store: Store, now: number): Promise<IdleView> {
  const [ahead, withDate, without, rows] = await Promise.all([
    meetingsAhead(store, now, 3),
    dated(store),
    undated(store),
    store.partners.table.toArray(),
  ]);
  const partners = store.partners.read(rows);
  const byId = new Map(partners.map((partner) => [partner.id, partner]));
  return {
    partners: partners.filter((partner) => partner.archivedAt === null),
    ahead: ahead.map((meeting) => ({
      meeting,
      partners: meeting.partnerIds.flatMap((id) => byId.get(id) ?? []),
    })),
    owed: [...withDate, ...without].map((action) => ({
      action,
      partnerName: byId.get(action.partnerId ?? '')?.name ?? null,
    })),
  };
}
