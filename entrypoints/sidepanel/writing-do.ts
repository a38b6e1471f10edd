import type { PanelDo } from '@/components/panel/do';
import { addApproach, checkAction, dropAction, editAction } from '@/lib/panel/commands/actions';
import { changeLine, checkLine, moveLine, raise } from '@/lib/panel/commands/agenda';
import { closeMeeting, putOffClosing, saveDraft } from '@/lib/panel/commands/closing';
import { writeLine } from '@/lib/panel/commands/write-line';
import type { ByHand } from '@/lib/panel/line';
import type { ClosingDraft, MeetingView } from '@/lib/panel/model';
import { summaryOf } from '@/lib/panel/summary';
import { addGoal, checkIn } from '@/lib/records/goals';
import { readHere } from './line-reader';
import type { Parts } from './make-do';

/** Lines on their way to disk: closing must not miss one that was added just now. */
const underWay = new Set<Promise<boolean>>();

async function allWritten(): Promise<void> {
  for (;;) {
    // A field hands its next line over only after the one before.
    await new Promise((resolve) => setTimeout(resolve));
    if (underWay.size === 0) return;
    await Promise.all(underWay);
  }
}

type Written = Pick<PanelDo, 'write' | 'addAction'>;

function writing(parts: Parts): Written {
  const { store, model, saving } = parts;
  const put = (line: string, set: ByHand) => {
    const written = saving.run(async () =>
      writeLine(store, model.view, await readHere(parts, line, set), set.chair),
    );
    underWay.add(written);
    return written.finally(() => underWay.delete(written));
  };
  return {
    write: (line, set = {}) => put(line, set),
    addAction: (line) => put(line, { as: 'action' }),
  };
}

type ActionDo = Pick<PanelDo, 'addApproach' | 'checkAction' | 'editAction' | 'dropAction'>;

function onActions({ store, model, saving }: Parts): ActionDo {
  const here = model.view?.meeting.id ?? null;
  return {
    addApproach: (fix, text) => saving.run(() => addApproach(store, fix, text, here)),
    checkAction: (id, kept) => void saving.run(() => checkAction(store, id, kept)),
    editAction: (id, change) => void saving.run(() => editAction(store, id, change)),
    dropAction: (id) => void saving.run(() => dropAction(store, id)),
  };
}

function placeOf(view: MeetingView | null) {
  return view?.partner ? { partnerId: view.partner.id, meetingId: view.meeting.id } : null;
}

type AgendaDo = Pick<PanelDo, 'checkLine' | 'editLine' | 'dropLine' | 'moveLine' | 'raise'>;

function onAgenda({ store, model, saving }: Parts): AgendaDo {
  const place = placeOf(model.view);
  const lines = model.view?.agenda ?? [];
  if (!place) {
    const none = () => undefined;
    return {
      checkLine: none,
      editLine: none,
      dropLine: none,
      moveLine: none,
      raise: async () => false,
    };
  }
  return {
    checkLine: (line, talked) => void saving.run(() => checkLine(store, place, line, talked)),
    editLine: (line, text) => void saving.run(() => changeLine(store, place, line, { text })),
    dropLine: (line) =>
      void saving.run(() => changeLine(store, place, line, { status: 'dropped' })),
    moveLine: (key, by) => void saving.run(() => moveLine(store, place, lines, key, by)),
    raise: (text, raisedBy = 'me', goalId) =>
      saving.run(() => raise(store, place, { text, raisedBy, goalId: goalId ?? null }, lines)),
  };
}

type GoalDo = Pick<PanelDo, 'addGoal' | 'checkIn'>;

function onGoals({ store, model, saving }: Parts): GoalDo {
  const place = placeOf(model.view);
  if (!place) return { addGoal: async () => false, checkIn: async () => false };
  const { partnerId } = place;
  return {
    addGoal: (text, target) => saving.run(() => addGoal(store, { partnerId, text, target })),
    checkIn: (goalId, value, words) =>
      saving.run(() => checkIn(store, { ...place, goalId, value, words })),
  };
}

/** What is typed into the check-in, ahead of its way to disk: closing must not miss the last letters. */
const typed = new Map<string, Partial<ClosingDraft>>();

type ClosingDo = Pick<PanelDo, 'draft' | 'close'> & { putOff(): void };

function onClosing(parts: Parts): ClosingDo {
  const { store, model, saving, choose, stopTalk, closed } = parts;
  const { view } = model;
  const id = view?.meeting.id ?? null;
  const finish = async () => {
    if (!view) return;
    stopTalk();
    await allWritten();
    // A step that could not be added stands in its field again.
    const draft = { ...view.closing, ...typed.get(view.meeting.id) };
    const words = draft.step.trim();
    const closing = async () => {
      const line = words ? await readHere(parts, words, { as: 'action' }) : null;
      const done = await closeMeeting(store, view, draft, line);
      if (done) closed(summaryOf(view, draft, done.steps, store.clock()));
      const back = () => {
        closed(null);
        // Another one at the same time has taken the page: what was taken back must be seen.
        if (model.overlapping.length > 0) choose({ pinned: id, closing: id });
      };
      return done && { ...done, undo: () => done.undo().then(back) };
    };
    if (!(await saving.run(closing))) return;
    typed.delete(view.meeting.id);
    choose({ pinned: null, notYet: null, ready: null, closing: null });
  };
  return {
    draft: (change) => {
      if (!id) return;
      typed.set(id, { ...typed.get(id), ...change });
      saveDraft(store, id, change).catch(saving.fail);
    },
    close: () => void finish(),
    putOff: () => {
      if (id) putOffClosing(store, id).catch(saving.fail);
    },
  };
}

/** What writes to the store; loaded with the commands. */
export function writingDo(parts: Parts) {
  return {
    ...writing(parts),
    ...onActions(parts),
    ...onAgenda(parts),
    ...onGoals(parts),
    ...onClosing(parts),
  };
}
