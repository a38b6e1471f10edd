import type { Meeting } from '@/lib/mentoring/meeting';
import type { Side } from '@/lib/shared/row';
import { isPresent } from '@/lib/storage/raw';
import type { Store } from '@/lib/storage/store';
import type { IdleView } from '../model';
import { waitingClosings } from './waiting';

/** How many open actions of each side the idle view reads at most, whatever lies in the table. */
const MOST = 300;

/** Open actions of one side across partners, by due date, undated last. */
async function openOf(store: Store, owner: Side) {
  const rows = await store.actions.table
    .where('openKey')
    .startsWith(`${owner} `)
    .limit(MOST)
    .toArray();
  return store.actions.read(rows);
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
  const [ahead, mine, theirs, rows, waiting, accounts] = await Promise.all([
    meetingsAhead(store, now, 3),
    openOf(store, 'me'),
    openOf(store, 'partner'),
    store.partners.table.toArray(),
    waitingClosings(store, now),
    store.calendarAccounts.table.toArray(),
  ]);
  const partners = store.partners.read(rows);
  const byId = new Map(partners.map((partner) => [partner.id, partner]));
  const withPartners = (meeting: Meeting) => ({
    meeting,
    partners: meeting.partnerIds.flatMap((id) => byId.get(id) ?? []),
  });
  return {
    calendars: accounts.some(isPresent),
    partners: partners.filter((partner) => partner.archivedAt === null),
    ahead: ahead.map(withPartners),
    waiting: waiting.map(({ meeting, begun }) => ({ ...withPartners(meeting), begun })),
    owed: [...mine, ...theirs].map((action) => ({
      action,
      partnerName: byId.get(action.partnerId ?? '')?.name ?? null,
    })),
  };
}
