import type { Meeting } from '@/lib/mentoring/meeting';
import { isPutOff } from '@/lib/mentoring/rules/current-meeting';
import type { Side } from '@/lib/shared/row';
import { HOUR } from '@/lib/shared/time';
import type { Store } from '@/lib/storage/store';
import type { IdleView } from '../model';

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

/** So long a check-in that was put off is held out. */
const KEPT = 12 * HOUR;

/** The meeting that ended last of those whose check-in was put off and is still to be done. */
async function putOffBefore(store: Store, now: number): Promise<Meeting | null> {
  const rows = await store.meetings.table
    .where('end')
    .between(now - KEPT, now)
    .toArray();
  const waiting = store.meetings
    .read(rows)
    .filter((one) => isPutOff(one) && one.closedAt === null && one.status === 'planned');
  return waiting.sort((a, b) => b.end - a.end)[0] ?? null;
}

/** What the panel shows when nothing runs: who comes next, and what is open across partners. */
export async function loadIdle(store: Store, now: number): Promise<IdleView> {
  const [ahead, mine, theirs, rows, putOff] = await Promise.all([
    meetingsAhead(store, now, 3),
    openOf(store, 'me'),
    openOf(store, 'partner'),
    store.partners.table.toArray(),
    putOffBefore(store, now),
  ]);
  const partners = store.partners.read(rows);
  const byId = new Map(partners.map((partner) => [partner.id, partner]));
  const withPartners = (meeting: Meeting) => ({
    meeting,
    partners: meeting.partnerIds.flatMap((id) => byId.get(id) ?? []),
  });
  return {
    partners: partners.filter((partner) => partner.archivedAt === null),
    ahead: ahead.map(withPartners),
    putOff: putOff && withPartners(putOff),
    owed: [...mine, ...theirs].map((action) => ({
      action,
      partnerName: byId.get(action.partnerId ?? '')?.name ?? null,
    })),
  };
}
