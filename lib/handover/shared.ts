import { Dexie } from 'dexie';
import type { Goal } from '../mentoring/goal';
import type { Meeting } from '../mentoring/meeting';
import type { Objective } from '../mentoring/objective';
import type { Partner } from '../mentoring/partner';
import type { Charter } from '../mentoring/relationship';
import { handsOver } from '../share/hand-over';
import type { Leaving } from '../share/may-leave';
import type { Row } from '../shared/row';
import type { Rows } from '../storage/rows';
import type { Store } from '../storage/store';
import { charterParts, partsOf } from './charter-parts';
import { type HandTable, viewText } from './views';

/** What a row needs to be made anew on the other side, besides what both may read of it. */
export interface Born {
  /** When it was made (UTC ms). */
  at: number;
  /** The goal that it belongs to. */
  goal?: string | null;
  /** The meeting that a note was taken in, and its place there. */
  meeting?: string;
  order?: number;
}

/** A row as it may be handed over. */
export interface Shared {
  table: HandTable;
  /** The row's id, or the part of a charter. */
  row: string;
  /** JSON of `views.ts`. */
  view: string;
  born: Born;
  /** When the row was written last, whatever of it (UTC ms). */
  updatedAt: number;
}

/** All of one relationship that may be handed over. */
export interface SharedPart {
  partner: Partner;
  charter: Charter | null;
  rows: Shared[];
  meetings: (Leaving<'meetings'> & { id: string })[];
  objectives: Leaving<'objectives'>[];
}

async function byStatus<T extends Row>(rows: Rows<T>, partnerId: string): Promise<T[]> {
  const of = rows.table
    .where('[partnerId+status]')
    .between([partnerId, Dexie.minKey], [partnerId, Dexie.maxKey], true, true);
  return rows.read(await of.toArray());
}

async function byPartner<T extends Row>(rows: Rows<T>, partnerId: string): Promise<T[]> {
  return rows.read(await rows.table.where('partnerId').equals(partnerId).toArray());
}

/** The meetings with a partner, latest last. */
export async function meetingsWith(store: Store, partnerId: string): Promise<Meeting[]> {
  const of = store.meetings.table.where('partnerStarts').startsWith(`${partnerId} `);
  const each = new Map(store.meetings.read(await of.toArray()).map((one) => [one.id, one]));
  return [...each.values()].sort((a, b) => a.start - b.start);
}

async function notesIn(store: Store, meetings: readonly Meeting[]) {
  const ids = meetings.map(({ id }) => id);
  return store.noteBlocks.read(
    await store.noteBlocks.table.where('meetingId').anyOf(ids).toArray(),
  );
}

function shared<T extends Row>(
  table: HandTable,
  rows: readonly T[],
  view: (row: T) => unknown,
  more: (row: T) => Omit<Born, 'at'> = () => ({}),
): Shared[] {
  return rows.flatMap((one) => {
    const leaves = view(one);
    const text = leaves ? viewText(table, leaves) : null;
    const born = { at: one.createdAt, ...more(one) };
    return text === null
      ? []
      : [{ table, row: one.id, view: text, born, updatedAt: one.updatedAt }];
  });
}

function charterRows(charter: Charter | null, partner: Partner): Shared[] {
  const parts = partsOf(charter, partner);
  return charterParts.flatMap((row) => {
    const view = viewText('charters', { text: parts[row] });
    const from = row === 'split' ? partner : charter;
    const at = from?.createdAt ?? partner.createdAt;
    const updatedAt = from?.updatedAt ?? partner.updatedAt;
    return view === null
      ? []
      : [{ table: 'charters' as const, row, view, born: { at }, updatedAt }];
  });
}

async function charterOf(store: Store, partnerId: string): Promise<Charter | null> {
  const [first = null] = await byPartner(store.charters, partnerId);
  return first;
}

async function objectivesFor(store: Store, partnerId: string) {
  const rows = await store.objectives.table.where('partnerIds').equals(partnerId).toArray();
  const active = (row: Objective) => row.status === 'active';
  return store.objectives
    .read(rows)
    .filter(active)
    .sort((a, b) => a.order - b.order);
}

const inOrder = (a: Goal, b: Goal) => a.order - b.order || a.createdAt - b.createdAt;
const byAge = (a: Row, b: Row) => a.createdAt - b.createdAt;

/**
 * All that may be handed over to a partner (PRACTICE H5), in the caller's transaction if there is one: of each row what
 * `handsOver` lets through, and nothing else is seen of it from here on. Null where there is no such partner.
 */
export async function sharedWith(store: Store, partnerId: string): Promise<SharedPart | null> {
  const [partner] = await store.partners.many([partnerId]);
  if (!partner) return null;
  const charter = await charterOf(store, partnerId);
  const goals = await byStatus(store.goals, partnerId);
  const checkIns = await byPartner(store.goalCheckIns, partnerId);
  const actions = await byStatus(store.actions, partnerId);
  const agreements = await byStatus(store.agreements, partnerId);
  const feedback = await byPartner(store.feedback, partnerId);
  const meetings = await meetingsWith(store, partnerId);
  const notes = await notesIn(store, meetings);
  const objectives = await objectivesFor(store, partnerId);
  const rows = [
    ...charterRows(charter, partner),
    ...shared('goals', goals.sort(inOrder), handsOver.goals),
    ...shared('goalCheckIns', checkIns.sort(byAge), handsOver.goalCheckIns, ({ goalId }) => ({
      goal: goalId,
    })),
    ...shared('actions', actions.sort(byAge), handsOver.actions, ({ goalId }) => ({
      goal: goalId,
    })),
    ...shared('agreements', agreements.sort(byAge), handsOver.agreements),
    ...shared('noteBlocks', notes, handsOver.noteBlocks, ({ meetingId, order }) => ({
      ...{ meeting: meetingId, order },
    })),
    ...shared('feedback', feedback.sort(byAge), handsOver.feedback),
  ];
  const noted = new Set(rows.map(({ born }) => born.meeting));
  return {
    ...{ partner, charter, rows },
    meetings: meetings
      .filter(({ id }) => noted.has(id))
      .map((one) => ({ id: one.id, ...handsOver.meetings(one) })),
    objectives: objectives.map(handsOver.objectives),
  };
}
