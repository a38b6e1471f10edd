import type { Goal } from '../mentoring/goal';
import type { Meeting } from '../mentoring/meeting';
import type { Row } from '../shared/row';
import type { Store } from '../storage/store';
import type { SentMeeting } from './format';
import type { Received } from './read';
import { meetingsWith } from './shared';
import { type HandTable, viewIn } from './views';

type RowTable = Exclude<HandTable, 'charters'>;

/** Where rows that are made here belong. */
export interface Place {
  partnerId: string;
  /** The meeting here that stands for one of the file. */
  meetingOf(id: string): string | null;
  /** Whether a goal is one of the partner's. */
  hasGoal(id: string): boolean;
}

/** The columns of a row made here that the file doesn't tell: empty, as if nothing was said of them. */
function besides(table: RowTable, { born }: Received, place: Place, n: number): object | null {
  const { partnerId } = place;
  const goalId = born.goal && place.hasGoal(born.goal) ? born.goal : null;
  switch (table) {
    case 'goals':
      return { partnerId, order: born.at + n, history: [] };
    case 'goalCheckIns':
      return goalId === null ? null : { partnerId, goalId, meetingId: null };
    case 'actions':
      return { partnerId, goalId, meetingId: null, detail: '', approach: null };
    case 'noteBlocks': {
      const meetingId = place.meetingOf(born.meeting ?? '');
      if (meetingId === null) return null;
      return { meetingId, order: born.order ?? n, visibility: 'shareable' };
    }
    default:
      return { partnerId, meetingId: null };
  }
}

/** A goal that is worded anew keeps how it was worded before (PRACTICE G1). */
function withHistory(before: Row, view: object, now: number): object {
  const { text, history } = before as Goal;
  const reworded = 'text' in view && view.text !== text;
  return reworded ? { history: [...history, { at: now, text }] } : {};
}

/**
 * Writes one row of a file: of a row that is here just the columns that both keep alike; a row that is not is made.
 * In the caller's transaction.
 */
export async function writeRow(
  store: Store,
  table: RowTable,
  theirs: Received,
  place: Place,
  n: number,
): Promise<void> {
  const rows = store[table] as unknown as Store['goals'];
  const { row: id, view, born } = theirs;
  const here = await rows.get(id);
  if (view === null) {
    if (here && here.deletedAt === null) await rows.remove(id);
    return;
  }
  const columns = viewIn(table, view);
  if (here) {
    const now = store.clock();
    const more = table === 'goals' ? withHistory(here, columns, now) : {};
    await rows.rewrite(id, (row) => ({ ...row, ...(columns as object), ...more, deletedAt: null }));
    return;
  }
  const made = besides(table, theirs, place, n);
  if (made) await rows.add({ ...made, ...columns, id, createdAt: born.at } as never);
}

/** A meeting that only the file tells of. */
function meetingFrom({ id, title, start, end }: SentMeeting, partnerId: string, now: number) {
  const times = { start, end: Math.max(start, end) };
  const status: Meeting['status'] = times.end < now ? 'held' : 'planned';
  const none = { location: '', joinUrl: null, event: null, eventKey: null, closedAt: null };
  const talk = { me: 0, partner: 0 };
  return { id, partnerIds: [partnerId], title, ...times, ...none, status, talk };
}

/**
 * Finds for each meeting of a file the same one here: by its id, else by its start; one that is not here is made. In
 * the caller's transaction.
 */
export async function placeMeetings(
  store: Store,
  partnerId: string,
  sent: readonly SentMeeting[],
): Promise<Map<string, string>> {
  const here = await meetingsWith(store, partnerId);
  const found = new Map<string, string>(here.map(({ id }) => [id, id]));
  for (const meeting of sent) {
    if (found.has(meeting.id)) continue;
    const twin = here.find(({ start }) => start === meeting.start);
    const gone = await store.meetings.get(meeting.id);
    if (!twin && !gone) await store.meetings.add(meetingFrom(meeting, partnerId, store.clock()));
    if (!twin && gone) await store.meetings.restore(gone.id);
    found.set(meeting.id, twin?.id ?? meeting.id);
  }
  return found;
}
