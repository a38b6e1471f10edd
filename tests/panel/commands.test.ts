import { describe, expect, it } from 'vitest';
import { addStep as addUnadded } from '@/lib/desk/relationship/unadded';
import { addAction, checkAction, dropAction, editAction } from '@/lib/panel/commands/actions';
import { changeLine, checkLine, moveLine, raise } from '@/lib/panel/commands/agenda';
import { closeMeeting, putOffClosing, saveDraft } from '@/lib/panel/commands/closing';
import { writeTalk } from '@/lib/panel/commands/talk';
import { writeLine } from '@/lib/panel/commands/write-line';
import { loadPanel } from '@/lib/panel/load';
import type { MeetingView } from '@/lib/panel/model';
import { type DockLine, parseQuickLog, type QuickLogDraft } from '@/lib/quick-log';
import { addGoal, checkIn } from '@/lib/records/goals';
import { MINUTE } from '@/lib/shared/time';
import type { Store } from '@/lib/storage/store';
import { addMeeting, addPartner, lookAt, TEN, testStore } from './fixtures';

async function inMeeting() {
  const { store, time } = testStore();
  const partner = await addPartner(store, 'Priya Nair');
  const meeting = await addMeeting(store, [partner.id], 0);
  const place = { partnerId: partner.id, meetingId: meeting.id };
  const view = async (): Promise<MeetingView> => {
    const found = (await loadPanel(store, lookAt(10))).view;
    if (!found) throw new Error('no meeting');
    return found;
  };
  const texts = async () =>
    (await view()).agenda.map((line) => `${line.done ? 'x' : '-'} ${line.text}`);
  return { store, time, partner, meeting, place, view, texts };
}

describe('actions', () => {
  it('are added, kept, changed and dropped, and each step can be taken back', async () => {
    const { store, view, partner } = await inMeeting();
    const added = await addAction(store, { text: 'Send it', owner: 'me', partnerId: partner.id });
    const state = async () => (await view()).actions.map((a) => [a.status, a.owner, a.due]);
    const id = (await view()).actions[0]?.id ?? '';
    const kept = await checkAction(store, id, true);
    expect(await state()).toEqual([['done', 'me', null]]);
    await kept.undo();
    const edited = await editAction(store, id, { owner: 'partner', due: '2026-05-15' });
    expect(await state()).toEqual([['open', 'partner', '2026-05-15']]);
    await edited.undo();
    const dropped = await dropAction(store, id);
    expect(await state()).toEqual([]);
    await dropped.undo();
    expect(await state()).toEqual([['open', 'me', null]]);
    await added.undo();
    expect(await state()).toEqual([]);
  });
  it('keep both changes when two pages change different columns', async () => {
    const { store, view, partner } = await inMeeting();
    await addAction(store, { text: 'Send it', owner: 'me', partnerId: partner.id });
    const id = (await view()).actions[0]?.id ?? '';
    await Promise.all([editAction(store, id, { due: '2026-06-01' }), checkAction(store, id, true)]);
    const row = await store.actions.get(id);
    expect([row?.due, row?.status]).toEqual(['2026-06-01', 'done']);
  });
  it('sort by due date, undated last', async () => {
    const { store, view, partner } = await inMeeting();
    const base = { owner: 'me' as const, partnerId: partner.id };
    await addAction(store, { ...base, text: 'undated' });
    await addAction(store, { ...base, text: 'later', due: '2026-06-01' });
    await addAction(store, { ...base, text: 'sooner', due: '2026-05-01' });
    expect((await view()).actions.map((a) => a.text)).toEqual(['sooner', 'later', 'undated']);
  });
});

describe('agenda', () => {
  it('turns a template line into a row only when it is touched', async () => {
    const { store, place, view, texts } = await inMeeting();
    expect(await store.agendaItems.table.count()).toBe(0);
    const [first] = (await view()).agenda;
    if (!first) throw new Error('empty');
    const checked = await checkLine(store, place, first, true);
    expect(await texts()).toEqual(['x What is most on your mind?', '- Close']);
    await checked.undo();
    expect(await texts()).toEqual(['- What is most on your mind?', '- Close']);
  });
  it('makes one row of a template line that two panels check at once', async () => {
    const { store, place, view } = await inMeeting();
    const [first] = (await view()).agenda;
    if (!first) throw new Error('empty');
    await Promise.all([checkLine(store, place, first, true), checkLine(store, place, first, true)]);
    expect(await store.agendaItems.table.count()).toBe(1);
  });
  it('carries an open item to the next meeting, and leaves a done one behind', async () => {
    const { store, place, view, texts, partner } = await inMeeting();
    await raise(store, place, { text: 'open', raisedBy: 'me' }, (await view()).agenda);
    await raise(store, place, { text: 'done', raisedBy: 'partner' }, (await view()).agenda);
    const line = (await view()).agenda.find((l) => l.text === 'done');
    if (!line) throw new Error('missing');
    await checkLine(store, place, line, true);
    expect(await texts()).toEqual(['- What is most on your mind?', '- open', 'x done', '- Close']);
    await addMeeting(store, [partner.id], 24 * 60);
    const next = (await loadPanel(store, lookAt(24 * 60 + 5))).view;
    expect(next?.agenda.map((l) => l.text)).toEqual([
      'What is most on your mind?',
      'open',
      'Close',
    ]);
    expect(next?.agenda[1]?.from).toBe(TEN);
  });
  it('moves a line past the template, and back', async () => {
    const { store, place, view, texts } = await inMeeting();
    await raise(store, place, { text: 'mine', raisedBy: 'me' }, []);
    const lines = (await view()).agenda;
    const moved = await moveLine(store, place, lines, lines[1]?.key ?? '', -1);
    expect(await texts()).toEqual(['- mine', '- What is most on your mind?', '- Close']);
    await moved?.undo();
    expect(await texts()).toEqual(['- What is most on your mind?', '- mine', '- Close']);
    expect(await moveLine(store, place, lines, lines[0]?.key ?? '', -1)).toBeNull();
  });
  it('drops a template line for this meeting only', async () => {
    const { store, place, view, texts } = await inMeeting();
    const [first] = (await view()).agenda;
    if (!first) throw new Error('empty');
    const dropped = await changeLine(store, place, first, { status: 'dropped' });
    expect(await texts()).toEqual(['- Close']);
    await dropped.undo();
    expect(await texts()).toHaveLength(2);
  });
});

describe('goals', () => {
  it('are added and checked in on', async () => {
    const { store, view, partner, meeting } = await inMeeting();
    await addGoal(store, { partnerId: partner.id, text: 'Lead', target: 4 });
    const goalId = (await view()).goals[0]?.id ?? '';
    const told = { goalId, partnerId: partner.id, meetingId: meeting.id, value: 1, words: '' };
    const step = await checkIn(store, told);
    expect((await view()).goals[0]?.progress.share).toBe(0.25);
    await step.undo();
    expect((await view()).goals[0]?.progress.share).toBe(0);
  });
});

describe('closing', () => {
  it('keeps drafts, carries the change over and marks the meeting as held', async () => {
    const { store, view, meeting, partner, time } = await inMeeting();
    await saveDraft(store, meeting.id, { useful: 'The two parts' });
    await saveDraft(store, meeting.id, { changeNext: 'Start earlier' });
    const { closing } = await view();
    const stale = await view();
    const step = { owner: 'me', partnerId: partner.id, meetingId: meeting.id } as const;
    await addAction(store, { ...step, text: 'Draft it', due: '2026-06-30' });
    time.now += MINUTE;
    await addAction(store, { ...step, text: 'Sit in', due: '2026-05-20' });
    await addAction(store, { ...step, text: 'Older', meetingId: null });
    expect(closing).toEqual({
      useful: 'The two parts',
      step: '',
      tryBefore: '',
      changeNext: 'Start earlier',
    });
    const closed = await closeMeeting(store, stale, closing);
    const [row] = store.closings.read(await store.closings.table.toArray());
    expect([row?.nextSteps, row?.useful]).toEqual(['Draft it\nSit in', 'The two parts']);
    expect((await store.meetings.get(meeting.id))?.status).toBe('held');
    expect((await loadPanel(store, lookAt(41))).mode).toBe('idle');
    await addMeeting(store, [partner.id], 24 * 60);
    const next = await loadPanel(store, lookAt(24 * 60 + 1));
    expect(next.view?.agenda.map((l) => l.text)).toContain('Start earlier');
    await closed?.undo();
    expect((await store.meetings.get(meeting.id))?.closedAt).toBeNull();
    expect((await view()).agenda.map((l) => l.text)).not.toContain('Start earlier');
  });
});

describe('closing with a step that stands typed', () => {
  const ask = { owner: 'me' as const, text: 'Draft the offer', kind: 'task' as const, due: null };
  const line = (more: Partial<QuickLogDraft> = {}): DockLine => ({
    kind: 'action',
    draft: {
      ...parseQuickLog('Draft the offer', { now: TEN, locale: 'en', partners: [] }),
      ...ask,
      ...more,
    },
  });
  it('makes it an action of the meeting, and gives it back when it is taken back', async () => {
    const { store, view, meeting, partner } = await inMeeting();
    await saveDraft(store, meeting.id, { step: 'Draft the offer' });
    const { closing } = await view();
    const closed = await closeMeeting(store, await view(), closing, line());
    expect(closed?.steps).toMatchObject([
      { text: 'Draft the offer', meetingId: meeting.id, partnerId: partner.id },
    ]);
    const row = async () => store.closings.read(await store.closings.table.toArray())[0];
    expect(await row()).toMatchObject({ nextSteps: 'Draft the offer', step: '' });
    await closed?.undo();
    expect((await view()).actions).toEqual([]);
    expect((await view()).closing.step).toBe('Draft the offer');
  });
  it('is not said twice where the desk has added it meanwhile', async () => {
    const { store, view, meeting, partner } = await inMeeting();
    await saveDraft(store, meeting.id, { step: 'Draft the offer' });
    const open = await view();
    const step = { meetingId: meeting.id, text: 'Draft the offer' };
    await addUnadded(store, partner.id, 'me', step);
    const closed = await closeMeeting(store, open, open.closing, line());
    expect(closed?.steps.map(({ text }) => text)).toEqual(['Draft the offer']);
    await closed?.undo();
    expect((await view()).actions).toMatchObject([{ text: 'Draft the offer' }]);
    expect((await view()).closing.step).toBe('');
  });
  it('taken back leaves an action that was worked on since, and does not say it twice', async () => {
    const { store, view, meeting, time } = await inMeeting();
    await saveDraft(store, meeting.id, { step: 'Draft the offer' });
    const closed = await closeMeeting(store, await view(), (await view()).closing, line());
    time.now += 1;
    await store.actions.patch(closed?.steps[0]?.id ?? '', { due: '2026-05-20' });
    await closed?.undo();
    expect((await store.meetings.get(meeting.id))?.closedAt).toBeNull();
    expect((await view()).actions).toMatchObject([{ text: 'Draft the offer', due: '2026-05-20' }]);
    expect((await view()).closing.step).toBe('');
  });
  it('is taken back as a whole or not at all', async () => {
    const { store, view, meeting } = await inMeeting();
    await saveDraft(store, meeting.id, { step: 'Draft the offer' });
    const closed = await closeMeeting(store, await view(), (await view()).closing, line());
    await store.meetings.table.delete(meeting.id);
    await expect(closed?.undo()).rejects.toThrow();
    const [action] = store.actions.read(await store.actions.table.toArray());
    expect(action?.text).toBe('Draft the offer');
  });
  it('closes nothing when nobody can tell whose it is', async () => {
    const { store, view, meeting, partner } = await inMeeting();
    const unclear = line({ partnerId: null, partnerCandidates: [partner.id] });
    const { closing } = await view();
    await expect(closeMeeting(store, await view(), closing, unclear)).rejects.toThrow();
    expect((await store.meetings.get(meeting.id))?.closedAt).toBeNull();
    expect(await store.actions.table.count()).toBe(0);
  });
});

describe('a closing put off', () => {
  it('stays put off in a panel opened anew, for this meeting only', async () => {
    const { store, meeting, partner } = await inMeeting();
    const next = await addMeeting(store, [partner.id], 60);
    expect((await loadPanel(store, lookAt(41))).mode).toBe('closing');
    await putOffClosing(store, meeting.id);
    for (const minutes of [41, 50]) {
      const { mode, view } = await loadPanel(store, lookAt(minutes));
      expect([mode, view?.meeting.id]).toEqual(['live', meeting.id]);
    }
    const { mode, view } = await loadPanel(store, lookAt(102));
    expect([mode, view?.meeting.id]).toEqual(['closing', next.id]);
  });
  it('is held out for twelve hours, and opens then as a check-in', async () => {
    const { store, meeting, view } = await inMeeting();
    await putOffClosing(store, meeting.id);
    const held = async (minutes: number) =>
      (await loadPanel(store, lookAt(minutes))).idle?.waiting?.[0]?.meeting.id;
    expect([await held(90), await held(45 + 12 * 60 + 1)]).toEqual([meeting.id, undefined]);
    const pinned = { pinned: meeting.id };
    expect((await loadPanel(store, lookAt(90, pinned))).mode).toBe('closing');
    const notYet = { ...pinned, notYet: meeting.id };
    expect((await loadPanel(store, lookAt(90, notYet))).mode).toBe('live');
    const open = await view();
    await closeMeeting(store, open, open.closing);
    expect(await held(90)).toBeUndefined();
  });
});

describe('a closing that its call left over', () => {
  it('waits once the meeting is over, for half a day, until it is closed', async () => {
    const { store, meeting, view } = await inMeeting();
    const held = async (minutes: number) =>
      (await loadPanel(store, lookAt(minutes))).idle?.waiting?.map((one) => one.meeting.id);
    expect(await held(90)).toEqual([]);
    await store.meetings.patch(meeting.id, { callOver: meeting.start + 70 * MINUTE });
    expect([await held(69), await held(71)]).toEqual([[], [meeting.id]]);
    expect(await held(45 + 12 * 60 + 1)).toEqual([]);
    await store.meetings.patch(meeting.id, { callOver: meeting.start - MINUTE });
    expect(await held(90)).toEqual([]);
    await store.meetings.patch(meeting.id, { callOver: meeting.start + 30 * MINUTE });
    expect(await held(90)).toEqual([meeting.id]);
    const open = await view();
    await closeMeeting(store, open, open.closing);
    expect(await held(90)).toEqual([]);
  });
});

describe('a closing begun and left', () => {
  const DAY = 24 * 60;
  const held = async (store: Store, days: number) => {
    const { idle } = await loadPanel(store, lookAt(days * DAY));
    return idle?.waiting?.map(({ meeting, begun }) => [meeting.id, begun]);
  };
  it.each(['useful', 'step', 'tryBefore', 'changeNext'] as const)(
    'with words in "%s" is held out for weeks, until it is closed',
    async (field) => {
      const { store, meeting, view } = await inMeeting();
      await saveDraft(store, meeting.id, { [field]: 'Send the offer' });
      for (const days of [1, 14, 59]) {
        expect(await held(store, days)).toEqual([[meeting.id, true]]);
      }
      const open = await view();
      const { mode } = await loadPanel(store, lookAt(14 * DAY, { pinned: meeting.id }));
      expect([mode, open.closing[field]]).toEqual(['closing', 'Send the offer']);
      await closeMeeting(store, open, open.closing);
      expect(await held(store, 14)).toEqual([]);
    },
  );
  it('is held out beside the others, latest first, and also when put off before', async () => {
    const { store, meeting, partner } = await inMeeting();
    const next = await addMeeting(store, [partner.id], 2 * DAY);
    await addMeeting(store, [partner.id], 3 * DAY);
    await putOffClosing(store, meeting.id);
    for (const { id } of [meeting, next]) await saveDraft(store, id, { step: 'Send the offer' });
    expect(await held(store, 5)).toEqual([
      [next.id, true],
      [meeting.id, true],
    ]);
  });
  it('is let go when nothing stands typed in it any more, or it was called off', async () => {
    const { store, meeting } = await inMeeting();
    await saveDraft(store, meeting.id, { step: 'Send the offer' });
    await store.meetings.patch(meeting.id, { status: 'cancelled' });
    expect(await held(store, 1)).toEqual([]);
    await store.meetings.patch(meeting.id, { status: 'planned' });
    await saveDraft(store, meeting.id, { step: ' ' });
    expect(await held(store, 1)).toEqual([]);
  });
});

describe('undo', () => {
  it('leaves a column that has been changed since, and a note that was written on', async () => {
    const { store, view, partner } = await inMeeting();
    await addAction(store, { text: 'Send it', owner: 'me', partnerId: partner.id });
    const id = (await view()).actions[0]?.id ?? '';
    const edited = await editAction(store, id, { owner: 'partner', due: '2026-05-15' });
    await store.actions.patch(id, { due: '2026-05-20' });
    await edited.undo();
    expect(await store.actions.get(id)).toMatchObject({ owner: 'me', due: '2026-05-20' });
    const noted = await writeLine(store, await view(), { kind: 'note', text: 'Thought' });
    const [note] = (await view()).notes;
    await store.noteBlocks.patch(note?.id ?? '', { markdown: 'Thought\n\nand more' });
    await noted.undo();
    expect((await view()).notes.map(({ markdown }) => markdown)).toEqual(['Thought\n\nand more']);
  });
  it('takes status and time back together or not at all', async () => {
    const { store, view, partner, time } = await inMeeting();
    await addAction(store, { text: 'Send it', owner: 'me', partnerId: partner.id });
    const id = (await view()).actions[0]?.id ?? '';
    const kept = await checkAction(store, id, true);
    await checkAction(store, id, false);
    time.now += MINUTE;
    await checkAction(store, id, true);
    await kept.undo();
    expect(await store.actions.get(id)).toMatchObject({ status: 'done', doneAt: TEN + MINUTE });
  });
});

describe('a second closing', () => {
  it('does nothing', async () => {
    const { store, view } = await inMeeting();
    const open = await view();
    const draft = { useful: '', step: '', tryBefore: '', changeNext: 'Start earlier' };
    await closeMeeting(store, open, draft);
    expect(await closeMeeting(store, open, draft)).toBeNull();
    expect(await store.agendaItems.table.count()).toBe(1);
  });
});

describe('talk', () => {
  it('adds turns from two panels without counting a minute twice', async () => {
    const { store, meeting } = await inMeeting();
    const now = TEN + 10 * MINUTE;
    const turn = { side: 'partner' as const, since: TEN };
    await Promise.all([
      writeTalk(store, meeting.id, turn, now),
      writeTalk(store, meeting.id, turn, now),
    ]);
    expect((await store.meetings.get(meeting.id))?.talk).toEqual({ me: 0, partner: 10 * MINUTE });
  });
});
