import type { Meeting } from '@/lib/mentoring/meeting';
import type { Partner } from '@/lib/mentoring/partner';
import { isForgotten } from '@/lib/mentoring/rules/goal-progress';
import { lapseOf } from '@/lib/mentoring/rules/rhythm';
import { notesOf } from '@/lib/notes/queries';
import { goalsTalked, touchedAt } from '@/lib/records/goals-touched';
import { type Store, startKey } from '@/lib/storage/store';
import type { EarlierNotes, Lapse, MeetingExtras, MeetingView } from '../model';

const MOST = 600;

function range(store: Store, partnerId: string, from: string, to: string) {
  const [low, high] = [`${partnerId} ${from}`, `${partnerId} ${to}`];
  return store.meetings.table.where('partnerStarts').between(low, high, false, false);
}

function happens(meeting: Meeting): boolean {
  return meeting.status !== 'cancelled' && meeting.status !== 'missed';
}

// No instant's text will do for the far end: years beyond 9999 sort before all others.
const EVER = { from: '', to: '\uffff' };

async function before(store: Store, partnerId: string, instant: number, limit: number) {
  const rows = await range(store, partnerId, EVER.from, startKey(instant))
    .reverse()
    .limit(limit)
    .toArray();
  return store.meetings.read(rows).filter(happens);
}

/** The next one that is still to be closed, however many were called off before it. */
async function after(store: Store, partnerId: string, instant: number): Promise<Meeting | null> {
  const found = await range(store, partnerId, startKey(instant), EVER.to)
    .filter((row) =>
      store.meetings.read([row]).some((one) => happens(one) && one.closedAt === null),
    )
    .first();
  return store.meetings.read(found ? [found] : [])[0] ?? null;
}

/** Of a partner's meetings, the start of the next one after `now` (both UTC ms), however far ahead; null when nothing is booked. */
export async function nextStart(
  store: Store,
  partnerId: string,
  now: number,
): Promise<number | null> {
  return (await after(store, partnerId, now))?.start ?? null;
}

/** The hours to meet at, as the charter has them (PRACTICE C2); '' where none are agreed. */
async function hoursAgreed(store: Store, partnerId: string): Promise<string> {
  const rows = await store.charters.table.where('partnerId').equals(partnerId).toArray();
  return store.charters.read(rows)[0]?.boundaries.hours.agreed ?? '';
}

/** So many meetings back are looked at for notes. */
const NOTED = 6;

async function notesBefore(store: Store, earlier: readonly Meeting[]): Promise<EarlierNotes[]> {
  const noted = earlier.slice(0, NOTED).map(async ({ id, start }) => ({
    start,
    blocks: (await notesOf(store, id)).filter(({ markdown }) => markdown.trim() !== ''),
  }));
  return (await Promise.all(noted)).filter(({ blocks }) => blocks.length > 0);
}

/** What the meeting's page adds after its first paint: its number, its neighbours, goals left aside, earlier notes. */
export async function loadExtras(store: Store, view: MeetingView): Promise<MeetingExtras | null> {
  const { meeting, partner, goals, agenda } = view;
  if (!partner) return null;
  const [earlier, next, talked, hours] = await Promise.all([
    before(store, partner.id, meeting.start, MOST),
    after(store, partner.id, meeting.start),
    goalsTalked(store, partner.id),
    hoursAgreed(store, partner.id),
  ]);
  const starts = earlier.map((m) => m.start);
  const onAgenda = new Set(agenda.map((line) => line.goalId));
  return {
    ordinal: earlier.length + 1,
    previous: starts[0] ?? null,
    next: next ? { start: next.start, title: next.title } : null,
    hours,
    forgotten: goals
      .filter((goal) => !onAgenda.has(goal.id))
      .filter((goal) => isForgotten(goal, touchedAt(goal.id, goal.touched, talked), starts))
      .map((goal) => goal.id),
    earlier: await notesBefore(store, earlier),
  };
}

async function lapse(store: Store, partner: Partner, now: number): Promise<Lapse | null> {
  const [[last], next] = await Promise.all([
    before(store, partner.id, now, 4),
    after(store, partner.id, now),
  ]);
  const times = { last: last?.start ?? null, next: next?.start ?? null };
  const wording = lapseOf({ rhythmDays: partner.rhythmDays, ...times }, now);
  if (!wording || !last) return null;
  return { partner, wording, last, hours: await hoursAgreed(store, partner.id) };
}

/** Relationships over their rhythm with nothing booked; only those with an agreed rhythm are looked at. */
export async function loadLapses(
  store: Store,
  partners: readonly Partner[],
  now: number,
): Promise<Lapse[]> {
  const agreed = partners.filter((p) => p.rhythmDays !== null && p.phase !== 'ended');
  const all = await Promise.all(agreed.map((partner) => lapse(store, partner, now)));
  return all.flatMap((found) => found ?? []);
}
