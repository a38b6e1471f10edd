import type { Goal } from '../../mentoring/goal';
import type { Meeting } from '../../mentoring/meeting';
import type { NoteBlock } from '../../mentoring/note-block';
import { notesOf } from '../../notes/queries';
import { type Leaving, mayLeave } from '../../share/may-leave';
import { plainLine } from '../../shared/plain-line';
import { columnOf } from '../../storage/raw';
import type { Store } from '../../storage/store';
import { doneAround } from './done';

/** What a recap is made of, in its order. */
export const recapParts = ['notes', 'doneMe', 'donePartner', 'me', 'partner', 'goals'] as const;
export type RecapPart = (typeof recapParts)[number];

/** What is told of a goal under its words; `steps` is its number of them. */
export const goalParts = ['specific', 'measurable', 'steps', 'relevant', 'achievable'] as const;
export type GoalPart = (typeof goalParts)[number];

/** One thing that may go into a recap; `key` names it on the page and leaves with nothing but a date. */
export interface RecapItem {
  key: string;
  part: RecapPart;
  /** Markdown in a note, else one line. */
  text: string;
  /** Local date, `YYYY-MM-DD`. */
  due: string | null;
  /** Of a part of a goal: the key of the goal, without which it does not go, and which part. */
  of?: { key: string; as: GoalPart };
}

/** All that a recap of one meeting may hold: of each row just what may leave (PRACTICE H5). */
export interface RecapView {
  partner: Leaving<'partners'>;
  meeting: Leaving<'meetings'>;
  items: RecapItem[];
  /** The hours in which the two may be reached, as they agreed on them; '' where they did not. */
  hours: string;
}

const line = (text: string) => plainLine(text, text.length);

function noteItems(notes: readonly NoteBlock[]): RecapItem[] {
  return notes.flatMap((row) => {
    const text = mayLeave.noteBlocks(row)?.markdown.trim();
    return text ? [{ key: row.id, part: 'notes' as const, text, due: null }] : [];
  });
}

/** What each side undertook in the meeting and has not done. */
async function actionItems(store: Store, meetingId: string, partnerId: string) {
  const rows = await store.actions.table.where('meetingId').equals(meetingId).toArray();
  return store.actions
    .read(rows.filter((row) => columnOf(row, 'partnerId') === partnerId))
    .filter(({ status }) => status === 'open')
    .sort((a, b) => a.createdAt - b.createdAt)
    .map(mayLeave.actions)
    .map(({ id, owner, text, due }) => ({ key: id, part: owner, text: line(text), due }));
}

/** What was agreed on in whatever meeting and done around this one; a day on which it was due is over. */
async function doneItems(store: Store, meeting: Meeting, partnerId: string): Promise<RecapItem[]> {
  const rows = await doneAround(store, meeting, partnerId);
  return rows.map(mayLeave.actions).map(({ id, owner, text }) => ({
    ...{ key: id, text: line(text), due: null },
    part: owner === 'me' ? ('doneMe' as const) : ('donePartner' as const),
  }));
}

/** The parts of a goal that were told (PRACTICE G1); by when stands in its own line. */
function partsOf({ id, smart, target }: Pick<Goal, 'id' | 'smart' | 'target'>): RecapItem[] {
  const said = { ...smart, steps: target === null ? '' : String(target) };
  return goalParts.flatMap((as) => {
    const text = line(said[as] ?? '');
    return text
      ? [{ key: `${id} ${as}`, part: 'goals', text, due: null, of: { key: id, as } }]
      : [];
  });
}

async function goalItems(store: Store, partnerId: string): Promise<RecapItem[]> {
  const of = store.goals.table.where('[partnerId+status]').equals([partnerId, 'active']);
  return store.goals
    .read(await of.toArray())
    .sort((a, b) => a.order - b.order || a.createdAt - b.createdAt)
    .map(mayLeave.goals)
    .flatMap((goal): RecapItem[] => {
      const { id, text, due } = goal;
      const own = { key: id, part: 'goals' as const, text: line(text), due };
      return own.text ? [own, ...partsOf(goal)] : [];
    });
}

async function hoursOf(store: Store, partnerId: string): Promise<string> {
  const rows = await store.charters.table.where('partnerId').equals(partnerId).toArray();
  const [charter] = store.charters.read(rows);
  return charter ? mayLeave.charters(charter).boundaries.hours.agreed : '';
}

/** What may go into the recap of a meeting with a partner; null where the two have no such meeting. */
export async function recapOf(
  store: Store,
  partnerId: string,
  meetingId: string,
): Promise<RecapView | null> {
  const [[partner], [meeting]] = await Promise.all([
    store.partners.many([partnerId]),
    store.meetings.many([meetingId]),
  ]);
  if (!partner || !meeting?.partnerIds.includes(partnerId)) return null;
  const [notes, done, actions, goals, hours] = await Promise.all([
    notesOf(store, meetingId).then(noteItems),
    doneItems(store, meeting, partnerId),
    actionItems(store, meetingId, partnerId),
    goalItems(store, partnerId),
    hoursOf(store, partnerId),
  ]);
  const lines = [...done, ...actions, ...goals].filter(({ text }) => text !== '');
  return {
    partner: mayLeave.partners(partner),
    meeting: mayLeave.meetings(meeting),
    items: [...notes, ...lines],
    hours,
  };
}
