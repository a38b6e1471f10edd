import type { PanelDo } from '@/components/panel/do';
import { awaitFocus } from '@/components/panel/follow-focus';
import { openDesk } from '@/lib/browser/pages';
import type { ClosingDraft, MeetingView, PanelModel } from '@/lib/panel/model';
import { keepUnsent, readUnsent } from '@/lib/panel/unsent';
import type { Side } from '@/lib/shared/row';
import type { Store } from '@/lib/storage/store';
import { lineReader } from './line-reader';
import { commands } from './load-commands';
import type { Chosen } from './use-panel-model';
import type { Saving } from './use-saving';

interface Parts {
  store: Store;
  model: PanelModel;
  saving: Saving;
  choose(change: Partial<Chosen>): void;
  switchSide(side: Side): void;
  stopTalk(): void;
  showKeys(): void;
}

/** Lines on their way to disk: closing must not miss one that left its field just now. */
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

function writing({ store, model, saving }: Parts): Written {
  const put = (line: string, how: 'dock' | 'always') => {
    const written = saving.run(async () => {
      const [reader, { readLine, writeLine }] = await Promise.all([lineReader(line), commands()]);
      const read = await readLine(store, model, (context) => reader[how](line, context));
      return writeLine(store, model.view, read);
    });
    underWay.add(written);
    return written.finally(() => underWay.delete(written));
  };
  return {
    write: (line) => put(line, model.view ? 'dock' : 'always'),
    addAction: (line) => put(line, 'always'),
  };
}

type ActionDo = Pick<PanelDo, 'checkAction' | 'editAction' | 'dropAction'>;

function onActions({ store, saving }: Parts): ActionDo {
  return {
    checkAction: (id, kept) =>
      void saving.run(async () => (await commands()).checkAction(store, id, kept)),
    editAction: (id, change) =>
      void saving.run(async () => (await commands()).editAction(store, id, change)),
    dropAction: (id) => void saving.run(async () => (await commands()).dropAction(store, id)),
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
    checkLine: (line, talked) =>
      void saving.run(async () => (await commands()).checkLine(store, place, line, talked)),
    editLine: (line, text) =>
      void saving.run(async () => (await commands()).changeLine(store, place, line, { text })),
    dropLine: (line) =>
      void saving.run(async () =>
        (await commands()).changeLine(store, place, line, { status: 'dropped' }),
      ),
    moveLine: (key, by) =>
      void saving.run(async () => (await commands()).moveLine(store, place, lines, key, by)),
    raise: (text, raisedBy = 'me', goalId) =>
      saving.run(async () =>
        (await commands()).raise(store, place, { text, raisedBy, goalId: goalId ?? null }, lines),
      ),
  };
}

type GoalDo = Pick<PanelDo, 'addGoal' | 'checkIn'>;

function onGoals({ store, model, saving }: Parts): GoalDo {
  const place = placeOf(model.view);
  if (!place) return { addGoal: async () => false, checkIn: async () => false };
  const { partnerId } = place;
  return {
    addGoal: (text, target) =>
      saving.run(async () => (await commands()).addGoal(store, { partnerId, text, target })),
    checkIn: (goalId, value, words) =>
      saving.run(async () => (await commands()).checkIn(store, { ...place, goalId, value, words })),
  };
}

/** What is typed into the check-in, ahead of its way to disk: closing must not miss the last letters. */
const typed = new Map<string, Partial<ClosingDraft>>();

type ClosingDo = Pick<PanelDo, 'draft' | 'close' | 'putOffClosing' | 'startClosing' | 'ready'>;

function onClosing({ store, model, saving, choose, stopTalk }: Parts): ClosingDo {
  const { view } = model;
  const id = view?.meeting.id ?? null;
  const finish = async () => {
    if (!view) return;
    stopTalk();
    const draft = { ...view.closing, ...typed.get(view.meeting.id) };
    await allWritten();
    if (await saving.run(async () => (await commands()).closeMeeting(store, view, draft))) {
      typed.delete(view.meeting.id);
      choose({ pinned: null, notYet: null, ready: null, closing: null });
    }
  };
  return {
    draft: (change) => {
      if (!id) return;
      typed.set(id, { ...typed.get(id), ...change });
      commands()
        .then(({ saveDraft }) => saveDraft(store, id, change))
        .catch(saving.fail);
    },
    close: () => void finish(),
    putOffClosing: () => choose({ notYet: id, closing: null }),
    startClosing: () => {
      awaitFocus(`closing ${id}`);
      choose({ notYet: null, closing: id });
    },
    ready: () => choose({ ready: id }),
  };
}

/** Everything the panel's parts ask for, done with the store and the browser. */
export function makeDo(parts: Parts): PanelDo {
  const { choose, switchSide, showKeys } = parts;
  return {
    ...writing(parts),
    ...onActions(parts),
    ...onAgenda(parts),
    ...onGoals(parts),
    ...onClosing(parts),
    unsent: () => readUnsent(localStorage),
    keepUnsent: (line) => keepUnsent(localStorage, line),
    switchSide,
    showKeys,
    choosePartner: (partnerId) => choose({ partnerId }),
    openMeeting: (pinned) => choose({ pinned }),
    backToNow: () => choose({ pinned: null, ready: null, closing: null }),
    openDesk: (place) => void openDesk(place),
  };
}
