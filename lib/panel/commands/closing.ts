import type { Action } from '@/lib/mentoring/action';
import type { AgendaItem } from '@/lib/mentoring/agenda-item';
import type { Meeting } from '@/lib/mentoring/meeting';
import { lastPlace } from '@/lib/mentoring/rules/order';
import type { DockLine } from '@/lib/quick-log';
import { takenBack } from '@/lib/shared/take-back';
import type { Store } from '@/lib/storage/store';
import type { ClosingDraft, MeetingView } from '../model';
import { inOrderAdded } from '../order-added';
import { type Done, done } from './done';
import { writeLine } from './write-line';

async function rowOf(store: Store, meetingId: string) {
  const rows = await store.closings.table.where('meetingId').equals(meetingId).toArray();
  return store.closings.read(rows)[0];
}

/** Keeps what is typed into the closing check-in, so that nothing is lost before it is closed. */
export function saveDraft(
  store: Store,
  meetingId: string,
  change: Partial<ClosingDraft>,
): Promise<void> {
  return store.db.transaction('rw', store.closings.table, async () => {
    const row = await rowOf(store, meetingId);
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

type Closed = Pick<Meeting, 'closedAt' | 'status'>;

async function reopen(store: Store, id: string, wrote: Closed, before: Closed) {
  await store.meetings.rewrite(id, (row) => ({
    ...row,
    ...takenBack<Closed>(row, wrote, before, ['closedAt', 'status']),
  }));
}

/** Takes the item carried to the next agenda back, unless it has been changed since. */
async function uncarry(store: Store, item: AgendaItem) {
  const now = await store.agendaItems.get(item.id);
  const untouched = now?.text === item.text && now.status === item.status;
  if (untouched) await store.agendaItems.remove(item.id);
}

/** A meeting closed, with what was undertaken in it and is open. */
export interface ClosedMeeting extends Done {
  steps: Action[];
}

async function keepAnswers(store: Store, id: string, draft: ClosingDraft): Promise<Action[]> {
  await saveDraft(store, id, draft);
  const [row, steps] = [await rowOf(store, id), await stepsOf(store, id)];
  const nextSteps = steps.map(({ text }) => text).join('\n');
  if (row) await store.closings.patch(row.id, { nextSteps });
  return steps;
}

/**
 * Closes a meeting (PRACTICE P8): makes `line`, the step that stands typed, an action; keeps the answers
 * with the next steps' words, puts "what should change next time" on the coming agenda and marks the
 * meeting as held, all or nothing. Null, and nothing is done, when it was closed before. Rejects with
 * UnclearPartner when the line's name fits several partners.
 */
export function closeMeeting(
  store: Store,
  view: MeetingView,
  draft: ClosingDraft,
  line: DockLine | null = null,
): Promise<ClosedMeeting | null> {
  const kept = [store.closings.table, store.agendaItems.table, store.meetings.table];
  const tables = [...kept, store.actions.table, store.partners.table];
  const { id } = view.meeting;
  return store.db.transaction('rw', tables, async () => {
    const before = await store.meetings.get(id);
    if (!before || before.closedAt !== null) return null;
    const added = line && (await writeLine(store, view, line));
    const steps = await keepAnswers(store, id, added ? { ...draft, step: '' } : draft);
    const item = await carryChange(store, view, draft);
    const closed = { closedAt: store.clock(), status: 'held' } as const;
    await store.meetings.patch(id, closed);
    const undo = async () => {
      // The step goes back to where it was: typed, and not yet added.
      await added?.undo();
      await store.db.transaction('rw', kept, async () => {
        await reopen(store, id, closed, { closedAt: null, status: before.status });
        if (item) await uncarry(store, item);
        if (added) await saveDraft(store, id, { step: draft.step });
      });
    };
    return { ...done('panel.said.closed', undo), steps };
  });
}
