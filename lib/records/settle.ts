import type { Meeting, SettledAs } from '../mentoring/meeting';
import type { Partner } from '../mentoring/partner';
import { hasWords } from '../mentoring/rules/closing-words';
import { outcomeOf, settledColumns } from '../mentoring/rules/settle-meeting';
import { columnsOf, takenBack } from '../shared/take-back';
import { DAY } from '../shared/time';
import type { Store } from '../storage/store';

/** A meeting of which only the user can say what became of it. */
export interface Unsettled {
  meeting: Meeting;
  partners: Partner[];
}

/** What lies longer ago is left in peace. */
const LOOK_BACK = 60 * DAY;

function since(row: { updatedAt: number }, { start }: Meeting): boolean {
  return row.updatedAt >= start;
}

/** Whether something was written or ticked off in a meeting since it began. */
export async function workedIn(store: Store, meeting: Meeting): Promise<boolean> {
  if (meeting.talk.me + meeting.talk.partner > 0) return true;
  const of = (table: 'noteBlocks' | 'closings') =>
    store[table].table.where('meetingId').equals(meeting.id).toArray();
  const [notes, closings, talked] = await Promise.all([
    of('noteBlocks'),
    of('closings'),
    store.agendaItems.table.where('doneMeetingId').equals(meeting.id).count(),
  ]);
  if (talked > 0) return true;
  const noted = store.noteBlocks
    .read(notes)
    .some((row) => row.markdown.trim() !== '' && since(row, meeting));
  // A field that was typed into and emptied again tells nothing.
  const told = store.closings.read(closings).filter((row) => hasWords(row) || row.nextSteps !== '');
  return noted || told.some((row) => since(row, meeting));
}

/** Meetings of the last weeks that may need settling, read raw by their end and sifted by their columns. */
async function candidates(store: Store, now: number): Promise<Meeting[]> {
  const rows = await store.meetings.table
    .where('end')
    .between(now - LOOK_BACK, now)
    .toArray();
  return store.meetings.read(rows).filter((one) => outcomeOf(one, false, now) === 'unsettled');
}

/** The meetings that are over and of which nobody knows whether they took place; newest first. `now` is UTC ms. */
export async function unsettledMeetings(store: Store, now: number): Promise<Unsettled[]> {
  const open = await candidates(store, now);
  const known = await store.partners.many([...new Set(open.flatMap((one) => one.partnerIds))]);
  const present = new Map(
    known.filter(({ archivedAt }) => archivedAt === null).map((one) => [one.id, one]),
  );
  const judged = open.map(async (meeting) => {
    const partners = meeting.partnerIds.flatMap((id) => present.get(id) ?? []);
    if (partners.length === 0 || (await workedIn(store, meeting))) return [];
    return [{ meeting, partners }];
  });
  const all = (await Promise.all(judged)).flat();
  return all.sort((a, b) => b.meeting.start - a.meeting.start);
}

type Settling = Pick<Meeting, 'status' | 'settled'>;

/**
 * Says what became of a meeting. Agenda, actions and notes stay as they are: they hang on the partner.
 * Resolves to what takes it back. Throws RowUnavailable.
 */
export async function settleMeeting(
  store: Store,
  id: string,
  as: SettledAs,
): Promise<() => Promise<void>> {
  const to: Settling = settledColumns(as);
  let before: Partial<Settling> = {};
  await store.meetings.rewrite(id, (row) => {
    before = { ...columnsOf<Settling>(row, to), settled: row.settled ?? null };
    return { ...row, ...to };
  });
  return async () => {
    await store.meetings.rewrite(id, (row) => ({
      ...row,
      ...takenBack<Settling>(row, to, before, ['status', 'settled']),
    }));
  };
}
