import type { Action } from '@/lib/mentoring/action';
import { lastPlace } from '@/lib/mentoring/rules/order';
import type { DockLine } from '@/lib/quick-log';
import { closingOf } from '@/lib/records/closing';
import { noteWalked } from '@/lib/records/road';
import type { Store } from '@/lib/storage/store';
import { type Done, done } from '../../shared/done';
import type { ClosingDraft, MeetingView } from '../model';
import { inOrderAdded } from '../order-added';
import { closingTables, takeClosingBack } from './closing-undo';
import { logDraft } from './write-line';

/** Keeps what is typed into the closing check-in, so that nothing is lost before it is closed. */
export function saveDraft(
  store: Store,
  meetingId: string,
  change: Partial<ClosingDraft>,
): Promise<void> {
  return store.db.transaction('rw', store.closings.table, async () => {
    const row = await closingOf(store, meetingId);
    const blank = { useful: '', nextSteps: '', tryBefore: '', changeNext: '' };
    if (row) await store.closings.patch(row.id, change);
    else await store.closings.add({ meetingId, ...blank, ...change });
  });
}

async function carryChange(store: Store, view: MeetingView, draft: ClosingDraft) {
  const text = draft.changeNext.trim();
  if (!text || !view.partner) return null;
  return store.agendaItems.add({
    partnerId: view.partner.id,
    meetingId: view.meeting.id,
    text,
    raisedBy: 'me',
    status: 'open',
    order: lastPlace(view.agenda.map((line) => line.order)),
    goalId: null,
    template: null,
    doneAt: null,
    doneMeetingId: null,
  });
}

/** What was undertaken in a meeting and is open, in the order of undertaking. */
async function stepsOf(store: Store, meetingId: string): Promise<Action[]> {
  const rows = await store.actions.table.where('meetingId').equals(meetingId).toArray();
  return inOrderAdded(store.actions.read(rows).filter(({ status }) => status === 'open'));
}

/** Keeps "not yet": this meeting's check-in opens only when it is asked for, whatever becomes of the panel. */
export async function putOffClosing(store: Store, meetingId: string): Promise<void> {
  await store.meetings.rewrite(meetingId, (row) => ({ ...row, closingPutOff: row.end }));
}

/** A meeting closed, with what was undertaken in it and is open. */
export interface ClosedMeeting extends Done {
  steps: Action[];
}

async function keepAnswers(store: Store, id: string, draft: ClosingDraft): Promise<Action[]> {
  await saveDraft(store, id, draft);
  const [row, steps] = [await closingOf(store, id), await stepsOf(store, id)];
  const nextSteps = steps.map(({ text }) => text).join('\n');
  if (row) await store.closings.patch(row.id, { nextSteps });
  return steps;
}

/** Whether the step was added from the desk, word for word, while it stood in this panel: its line is empty by then. */
async function wasAdded(store: Store, meetingId: string, step: string): Promise<boolean> {
  const kept = (await closingOf(store, meetingId))?.step ?? '';
  if (!step.trim() || kept.trim()) return false;
  return (await stepsOf(store, meetingId)).some(({ text }) => text.trim() === step.trim());
}

/** The step that stood typed, as an action. */
async function addStep(store: Store, view: MeetingView, line: DockLine | null) {
  if (line?.kind !== 'action') return null;
  const logged = await logDraft(store, view, line.draft);
  return { logged, updatedAt: (await store.actions.get(logged.actionId))?.updatedAt ?? null };
}

/**
 * Closes a meeting (PRACTICE P8): makes `line`, the step that stands typed, an action; keeps the answers
 * with the next steps' words, puts "what should change next time" on the coming agenda and marks the
 * meeting as held, all or nothing, and is taken back so. Null, and nothing is done, when it was closed
 * before. Rejects with UnclearPartner when the line's name fits several partners.
 */
export async function closeMeeting(
  store: Store,
  view: MeetingView,
  draft: ClosingDraft,
  line: DockLine | null = null,
): Promise<ClosedMeeting | null> {
  const { id, partnerIds } = view.meeting;
  const all = await store.db.transaction('rw', closingTables(store), async () => {
    const meeting = await store.meetings.get(id);
    if (!meeting || meeting.closedAt !== null) return null;
    const there = await wasAdded(store, id, draft.step);
    const added = there ? null : await addStep(store, view, line);
    const steps = await keepAnswers(store, id, there || added ? { ...draft, step: '' } : draft);
    const item = await carryChange(store, view, draft);
    const closed = { closedAt: store.clock(), status: 'held' } as const;
    await store.meetings.patch(id, closed);
    const before = { closedAt: null, status: meeting.status };
    const wrote = { id, closed, before, item, added, step: draft.step };
    return { ...done('panel.said.closed', () => takeClosingBack(store, wrote)), steps };
  });
  // What headed it stays with it, wherever the themes ahead are moved.
  if (all) for (const partnerId of partnerIds) await noteWalked(store, partnerId, store.clock());
  return all;
}
