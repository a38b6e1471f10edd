import { describe, expect, it } from 'vitest';
import {
  addAction,
  addGoal,
  addNote,
  addTheme,
  checkIn,
  dropTheme,
  editGoal,
  moveTheme,
} from '@/lib/desk/relationship/commands';
import { beginOfYear, historyPage } from '@/lib/desk/relationship/history';
import { placeInHistory } from '@/lib/desk/relationship/history-place';
import { noteProfile } from '@/lib/desk/relationship/profile';
import { readAction } from '@/lib/desk/relationship/read-action';
import { addStep } from '@/lib/desk/relationship/unadded';
import type { Meeting } from '@/lib/mentoring/meeting';
import { newPartner } from '@/lib/mentoring/new-partner';
import { agreeCharter, answerCharter } from '@/lib/records/charter';
import { answerTo, charterQuestions } from '@/lib/records/charter-lines';
import { relationshipOf } from '@/lib/records/relationship/query';
import { rhythmOf } from '@/lib/records/relationship/rhythm';
import { roadOf } from '@/lib/records/relationship/road';
import type { Theme } from '@/lib/records/relationship/view';
import type { NewRow } from '@/lib/shared/row';
import { DAY, HOUR } from '@/lib/shared/time';
import type { Store } from '@/lib/storage/store';
import { meetingFields } from '../support/rows';
import { testStore } from '../support/store';

function meeting(partnerId: string, start: number, more: Partial<Meeting> = {}): NewRow<Meeting> {
  return meetingFields({ partnerIds: [partnerId], start, ...more });
}

async function scene() {
  const { store, clock } = testStore();
  const priya = await store.partners.add({ ...newPartner({ name: 'Priya' }), rhythmDays: 14 });
  const view = async () => {
    const found = await relationshipOf(store, priya.id, clock.now);
    if (!found) throw new Error('no relationship');
    return found;
  };
  return { store, clock, priya, view };
}

describe('the rhythm', () => {
  const now = Date.UTC(2026, 4, 14, 9);
  const at = (days: number, status: Meeting['status'] = 'held') => ({
    ...meeting('p', now - days * DAY, { status }),
  });

  it('is the middle of the gaps; what was missed or cancelled widens one', () => {
    const met = [at(1), at(15), at(29), at(43, 'missed'), at(57)];
    expect(rhythmOf(met, null, 14, now)).toMatchObject({ kept: 14, lapse: null });
    expect(rhythmOf([at(1), at(15, 'cancelled'), at(29)], null, 14, now).kept).toBe(28);
    expect(rhythmOf([at(1)], null, 14, now).kept).toBeNull();
  });

  it('counts the hours a week over twelve weeks, none of what did not happen', () => {
    const met = [at(7), at(14), at(21, 'missed'), at(100)];
    expect(rhythmOf(met, null, null, now).hours).toBe(0.2);
  });

  it('says early when nothing is booked', () => {
    const lapsed = rhythmOf([at(30), at(60), at(40, 'cancelled')], null, 14, now);
    expect(lapsed.lapse).toMatchObject({ id: 'panel.lapse.weeks' });
    expect(lapsed.last).toEqual({ start: at(30).start, end: at(30).end });
    expect(rhythmOf([at(30)], now + DAY, 14, now).lapse).toBeNull();
  });
});

describe('the roadmap', () => {
  const laid = (text: string, meetingId: string | null, held = false) => ({
    ...{ theme: { text, meetingId } as Theme, meetingId, held },
  });

  it('shows what was taken up, the coming meetings with their themes, and what lies beyond', () => {
    const road = roadOf(
      [laid('Time', 'm1', true), laid('Lessons', 'm2'), laid('Far', 'm9'), laid('Trends', null)],
      [
        { id: 'm2', start: 2 },
        { id: 'm3', start: 3 },
      ],
      new Map([['m1', 1]]),
    );
    expect(road.map((step) => [step.theme?.text, step.at, step.held])).toEqual([
      ['Time', 1, true],
      ['Lessons', 2, false],
      [undefined, 3, false],
      ['Far', null, false],
      ['Trends', null, false],
    ]);
  });

  it('has its themes added, moved and taken off, each with a way back', async () => {
    const { store, priya, view } = await scene();
    const themes = async () => (await view()).road.flatMap((step) => step.theme ?? []);
    const texts = async () => (await themes()).map(({ text }) => text);
    for (const text of ['A', 'B', 'C']) await addTheme(store, priya.id, text, await themes());
    expect(await texts()).toEqual(['A', 'B', 'C']);
    const undo = await moveTheme(store, await themes(), 2, 0);
    expect(await texts()).toEqual(['C', 'A', 'B']);
    await undo();
    expect(await texts()).toEqual(['A', 'B', 'C']);
    const back = await dropTheme(store, (await themes())[1]?.id ?? '');
    expect(await texts()).toEqual(['A', 'C']);
    await back();
    expect(await texts()).toEqual(['A', 'B', 'C']);
  });
});

describe('the charter', () => {
  it('is answered line by line, each with a way back', async () => {
    const { store, priya, view } = await scene();
    for (const question of charterQuestions) {
      await answerCharter(store, priya.id, question, ` About ${question}\nand more `);
    }
    const { charter } = await view();
    for (const question of charterQuestions) {
      expect(answerTo(charter, question)).toBe(`About ${question}\nand more`);
    }
    expect(await store.charters.table.count()).toBe(1);
    const undo = await answerCharter(store, priya.id, 'rhythm', 'Weekly');
    await answerCharter(store, priya.id, 'purpose', 'Another');
    await undo();
    const after = (await view()).charter;
    expect(answerTo(after, 'rhythm')).toBe('About rhythm\nand more');
    expect(answerTo(after, 'purpose')).toBe('Another');
  });

  it('keeps the date on which both agreed', async () => {
    const { store, priya, view } = await scene();
    const undo = await agreeCharter(store, priya.id, true);
    expect((await view()).charter?.agreedOn).toBe('2026-05-14');
    await undo();
    expect((await view()).charter?.agreedOn).toBeNull();
  });
});

describe('goals', () => {
  it('keep their earlier words, and come back as they were', async () => {
    const { store, priya, view, clock } = await scene();
    await addGoal(store, priya.id, 'Lead a round', 3);
    const id = (await view()).goals[0]?.goal.id ?? '';
    const undo = await editGoal(store, id, { text: 'Lead three rounds', target: 3 });
    const before = [{ at: clock.now, text: 'Lead a round' }];
    expect((await view()).goals[0]?.goal).toMatchObject({
      text: 'Lead three rounds',
      history: before,
    });
    await undo();
    expect((await view()).goals[0]?.goal).toMatchObject({ text: 'Lead a round', history: [] });
    await editGoal(store, id, { status: 'reached' });
    expect((await view()).goals[0]?.goal).toMatchObject({ status: 'reached', history: [] });
  });

  it('tell how far they are, from check-ins', async () => {
    const { store, priya, view } = await scene();
    await addGoal(store, priya.id, 'Lead three rounds', 3);
    const goal = (await view()).goals[0]?.goal;
    if (!goal) throw new Error('no goal');
    const undo = await checkIn(store, goal, { value: 1, words: 'Went well' });
    expect((await view()).goals[0]?.progress).toMatchObject({ value: 1, words: 'Went well' });
    await undo();
    expect((await view()).goals[0]?.checkIns).toEqual([]);
  });

  it('are forgotten after three meetings without a word', async () => {
    const { store, priya, view, clock } = await scene();
    await addGoal(store, priya.id, 'Find a sponsor', null);
    clock.now += 60 * DAY;
    for (const ago of [1, 15, 29])
      await store.meetings.add(meeting(priya.id, clock.now - ago * DAY));
    expect((await view()).goals[0]?.forgotten).toBe(true);
  });
});

describe('what is known of a partner', () => {
  it('is noted bit by bit and deleted to the last', async () => {
    const { store, priya, view } = await scene();
    await noteProfile(store, priya.id, 'strengths', ' Calm ');
    expect((await view()).partner.profile?.strengths).toBe('Calm');
    const undo = await noteProfile(store, priya.id, 'strengths', '');
    expect((await view()).partner.profile).toBeNull();
    await undo();
    expect((await view()).partner.profile?.strengths).toBe('Calm');
  });
});

it('an action is added to either side', async () => {
  const { store, priya, view } = await scene();
  await addAction(store, priya.id, 'partner', 'Draft the agenda');
  expect((await view()).actions).toMatchObject([{ owner: 'partner', text: 'Draft the agenda' }]);
});

describe('a line among the actions of a side', () => {
  it('is read as the quick log reads it, and stays with its side', async () => {
    const { store, clock, priya, view } = await scene();
    const read = async (line: string) => readAction(line, 'me', await view(), clock.now);
    const task = await read('Send Priya the plan by 2026-06-05');
    expect(task).toMatchObject({ text: 'Send Priya the plan', due: '2026-06-05' });
    await addAction(store, priya.id, 'me', task.text, null, task);
    expect((await view()).actions).toMatchObject([
      { owner: 'me', partnerId: priya.id, text: 'Send Priya the plan', due: '2026-06-05' },
    ]);
    const friday = (await read('Book a room by Friday')).due;
    expect(new Date(`${friday}T12:00`).getDay()).toBe(5);
    expect(await read('tomorrow')).toMatchObject({ text: 'tomorrow', due: null, kind: 'task' });
  });
});

it('a partner who is not there has no page', async () => {
  const { store, clock, priya } = await scene();
  await store.partners.remove(priya.id);
  expect(await relationshipOf(store, priya.id, clock.now)).toBeNull();
  expect(await relationshipOf(store, 'nonsense', clock.now)).toBeNull();
});

describe('the history', () => {
  const first = { before: Number.POSITIVE_INFINITY, limit: 20 };

  it('tells each meeting newest first: theme, notes, actions, closing', async () => {
    const { store, clock, priya } = await scene();
    await store.meetings.add(meeting(priya.id, clock.now + DAY));
    const old = await store.meetings.add(
      meeting(priya.id, clock.now - 20 * DAY, { status: 'missed' }),
    );
    const last = await store.meetings.add(meeting(priya.id, clock.now - 6 * DAY));
    await store.roadmapThemes.add({
      partnerId: priya.id,
      text: 'Time',
      order: 0,
      meetingId: last.id,
    });
    const note = { meetingId: last.id, order: 1, visibility: 'private' } as const;
    await store.noteBlocks.add({ ...note, markdown: 'Said it' });
    await store.noteBlocks.add({ ...note, markdown: '  ' });
    const closing = { useful: 'The week', nextSteps: '', tryBefore: '', changeNext: '' };
    await store.closings.add({ meetingId: last.id, ...closing });
    await addAction(store, priya.id, 'me', 'Send it');
    const [action] = store.actions.read(await store.actions.table.toArray());
    await store.actions.patch(action?.id ?? '', { meetingId: last.id });
    const page = await historyPage(store, priya.id, { ...first, now: clock.now });
    expect(page.entries.map((entry) => entry.meeting.id)).toEqual([last.id, old.id]);
    expect(page.entries[0]).toMatchObject({ theme: 'Time', closing: { useful: 'The week' } });
    expect(page.entries[0]?.notes.map(({ markdown }) => markdown)).toEqual(['Said it']);
    expect(page.entries[0]?.actions.map(({ text }) => text)).toEqual(['Send it']);
    expect(page).toMatchObject({ more: false, years: [2026] });
  });

  it('shows a next step that was typed and not added, makes an action of it once, and gives it back', async () => {
    const { store, clock, priya } = await scene();
    const last = await store.meetings.add(meeting(priya.id, clock.now - 2 * DAY));
    const blank = { useful: '', nextSteps: '', tryBefore: '', changeNext: '' };
    await store.closings.add({ meetingId: last.id, ...blank, step: 'Send the offer ' });
    const entry = async () =>
      (await historyPage(store, priya.id, { ...first, now: clock.now })).entries[0];
    const stands = { meetingId: last.id, text: 'Send the offer' };
    expect((await entry())?.closing?.step).toBe('Send the offer');
    const undo = await addStep(store, priya.id, 'partner', stands);
    await addStep(store, priya.id, 'me', stands);
    expect(await entry()).toMatchObject({
      closing: null,
      actions: [{ text: 'Send the offer', owner: 'partner', status: 'open', meetingId: last.id }],
    });
    await undo();
    expect(await entry()).toMatchObject({ closing: { step: 'Send the offer' }, actions: [] });
  });

  it('leaves an action that was made of a typed step and worked on since', async () => {
    const { store, clock, priya } = await scene();
    const { id } = await store.meetings.add(meeting(priya.id, clock.now - 2 * DAY));
    const blank = { useful: '', nextSteps: '', tryBefore: '', changeNext: '' };
    await store.closings.add({ meetingId: id, ...blank, step: 'Send it' });
    const undo = await addStep(store, priya.id, 'me', { meetingId: id, text: 'Send it' });
    const [action] = store.actions.read(await store.actions.table.toArray());
    clock.now += 1;
    await store.actions.patch(action?.id ?? '', { due: '2026-06-01' });
    await undo();
    const { entries } = await historyPage(store, priya.id, { ...first, now: clock.now });
    expect(entries[0]).toMatchObject({ closing: null, actions: [{ due: '2026-06-01' }] });
  });

  it('has the meeting that runs first, and does not count it as over', async () => {
    const { store, clock, priya, view } = await scene();
    const held = { status: 'held', closedAt: clock.now - 60_000 } as const;
    const runs = await store.meetings.add(meeting(priya.id, clock.now - HOUR / 2));
    const early = await store.meetings.add(meeting(priya.id, clock.now - HOUR / 4, held));
    await addTheme(store, priya.id, 'Time', []);
    const page = await historyPage(store, priya.id, { ...first, now: clock.now });
    const told = page.entries.map((entry) => [entry.meeting.id, entry.running]);
    expect(told).toEqual([
      [runs.id, true],
      [early.id, false],
    ]);
    const { running, next, road } = await view();
    expect([running?.id, next]).toEqual([runs.id, null]);
    const step = { running: true, held: false, meetingId: runs.id, theme: { text: 'Time' } };
    expect(road).toMatchObject([step]);
    await store.meetings.patch(runs.id, { status: 'held', closedAt: clock.now });
    expect((await view()).running).toBeNull();
  });

  async function long(store: Store, partnerId: string, now: number, many: number) {
    const rows = Array.from({ length: many }, (_, n) => meeting(partnerId, now - (n + 1) * DAY));
    await store.meetings.addMany(rows);
  }

  it('of 13,000 meetings comes in pages, and jumps by year, reading only what it shows', async () => {
    const { store, clock, priya } = await scene();
    await long(store, priya.id, clock.now, 13_000);
    const began = performance.now();
    const page = await historyPage(store, priya.id, { ...first, now: clock.now });
    expect(page.entries).toHaveLength(20);
    expect([page.more, page.years[0], page.years.at(-1)]).toEqual([true, 2026, 1990]);
    const before = beginOfYear(2001);
    const far = await historyPage(store, priya.id, { before, limit: 20, now: clock.now });
    const [latest] = far.entries;
    expect(new Date(latest?.meeting.start ?? 0).getFullYear()).toBe(2000);
    expect(performance.now() - began).toBeLessThan(2_000);
  }, 60_000);

  it('finds the part that holds a meeting, however far back', async () => {
    const { store, clock, priya } = await scene();
    await long(store, priya.id, clock.now, 1_000);
    const all = store.meetings
      .read(await store.meetings.table.orderBy('start').toArray())
      .reverse();
    for (const at of [0, 3, 99, 100, 400, 999]) {
      const id = all[at]?.id ?? '';
      const place = await placeInHistory(store, priya.id, id, clock.now);
      const before =
        place?.year === null ? Number.POSITIVE_INFINITY : beginOfYear((place?.year ?? 0) + 1);
      const part = { before, limit: place?.limit ?? 0, now: clock.now };
      const page = await historyPage(store, priya.id, part);
      expect(page.entries.at(-1)?.meeting.id).toBe(id);
      expect(page.entries.length).toBeLessThan(367);
    }
    expect(await placeInHistory(store, priya.id, 'nonsense', clock.now)).toBeNull();
    expect(await placeInHistory(store, 'nobody', all[0]?.id ?? '', clock.now)).toBeNull();
  });

  it('takes a note and an action of a meeting that is long over, each with a way back', async () => {
    const { store, clock, priya } = await scene();
    const old = await store.meetings.add(meeting(priya.id, clock.now - 20 * DAY));
    const drop = await addAction(store, priya.id, 'me', 'Send it', old.id);
    const unsay = await addNote(store, old.id, 'She named it');
    const entry = async () =>
      (await historyPage(store, priya.id, { ...first, now: clock.now })).entries[0];
    expect(await entry()).toMatchObject({
      notes: [{ markdown: 'She named it', visibility: 'private' }],
      actions: [{ text: 'Send it' }],
    });
    await drop();
    await unsay();
    expect(await entry()).toMatchObject({ notes: [], actions: [] });
  });

  it('offers only years in which there was a meeting', async () => {
    const { store, clock, priya } = await scene();
    for (const year of [2019, 2023]) {
      await store.meetings.add(meeting(priya.id, Date.UTC(year, 5, 1)));
    }
    const page = await historyPage(store, priya.id, { ...first, now: clock.now });
    expect(page.years).toEqual([2023, 2019]);
  });
});
