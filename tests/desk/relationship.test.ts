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
import { entriesOf, historyPart, themesBy } from '@/lib/desk/relationship/history';
import {
  historyIds,
  historyYears,
  partsOf,
  placeOf,
} from '@/lib/desk/relationship/history-outline';
import { openAt, undertakings } from '@/lib/desk/relationship/open-then';
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
  /** The latest part, as it is shown. */
  async function latest(store: Store, id: string, now: number) {
    const [part] = partsOf(await historyIds(store, id, now));
    const rows = await historyPart(store, id, part?.ids ?? []);
    return entriesOf(rows, await themesBy(store, id, now), now);
  }

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
    const entries = await latest(store, priya.id, clock.now);
    expect(entries.map((entry) => entry.meeting.id)).toEqual([last.id, old.id]);
    expect(entries[0]).toMatchObject({ theme: 'Time', closing: { useful: 'The week' } });
    expect(entries[0]?.notes.map(({ markdown }) => markdown)).toEqual(['Said it']);
    expect(entries[0]?.actions.map(({ text }) => text)).toEqual(['Send it']);
  });

  it('shows a next step that was typed and not added, makes an action of it once, and gives it back', async () => {
    const { store, clock, priya } = await scene();
    const last = await store.meetings.add(meeting(priya.id, clock.now - 2 * DAY));
    const blank = { useful: '', nextSteps: '', tryBefore: '', changeNext: '' };
    await store.closings.add({ meetingId: last.id, ...blank, step: 'Send the offer ' });
    const entry = async () => (await latest(store, priya.id, clock.now))[0];
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
    const entries = await latest(store, priya.id, clock.now);
    expect(entries[0]).toMatchObject({ closing: null, actions: [{ due: '2026-06-01' }] });
  });

  it('has the meeting that runs first, and does not count it as over', async () => {
    const { store, clock, priya, view } = await scene();
    const held = { status: 'held', closedAt: clock.now - 60_000 } as const;
    const runs = await store.meetings.add(meeting(priya.id, clock.now - HOUR / 2));
    const early = await store.meetings.add(meeting(priya.id, clock.now - HOUR / 4, held));
    await addTheme(store, priya.id, 'Time', []);
    const entries = await latest(store, priya.id, clock.now);
    const told = entries.map((entry) => [entry.meeting.id, entry.running]);
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

  it('of 13,000 meetings comes in parts, each once, the last as quickly as the first', async () => {
    const { store, clock, priya } = await scene();
    await long(store, priya.id, clock.now, 13_000);
    const began = performance.now();
    const ids = await historyIds(store, priya.id, clock.now);
    const parts = partsOf(ids);
    expect(parts.flatMap((part) => part.ids)).toEqual(ids);
    expect(ids).toHaveLength(13_000);
    const far = await placeOf(store, priya.id, '2000-12-31', clock.now);
    const part = parts.find((one) => one.ids.includes(ids[far] ?? ''));
    const rows = await historyPart(store, priya.id, part?.ids ?? []);
    const there = rows.find(({ meeting: { id } }) => id === ids[far]);
    expect(new Date(there?.meeting.start ?? 0).getFullYear()).toBe(2000);
    expect(rows).toHaveLength(25);
    expect(performance.now() - began).toBeLessThan(2_000);
  }, 60_000);

  it('in parts is all of it, in its order, also where meetings begin at once', async () => {
    const { store, clock, priya } = await scene();
    await long(store, priya.id, clock.now, 60);
    const twice = clock.now - 36 * DAY;
    await store.meetings.addMany([meeting(priya.id, twice), meeting(priya.id, twice)]);
    const read = async () => {
      const parts = partsOf(await historyIds(store, priya.id, clock.now));
      const rows = await Promise.all(parts.map(({ ids }) => historyPart(store, priya.id, ids)));
      return { parts, ids: rows.flat().map(({ meeting: { id } }) => id) };
    };
    const { parts, ids } = await read();
    const all = store.meetings.read(await store.meetings.table.orderBy('start').toArray());
    const starts = new Map(all.map(({ id, start }) => [id, start]));
    expect(new Set(ids)).toEqual(new Set(starts.keys()));
    const order = ids.map((id) => starts.get(id) ?? 0);
    expect(order).toEqual(order.toSorted((a, b) => b - a));
    expect(ids).toHaveLength(62);
    // A new meeting moves no border between parts.
    await store.meetings.add(meeting(priya.id, clock.now - HOUR));
    const later = (await read()).parts;
    expect(later.slice(1)).toEqual(parts.slice(1));
    expect(later[0]?.key).toBe(parts[0]?.key);
  });

  it('knows the place of the latest meeting by a day, and nothing of what is ahead or taken away', async () => {
    const { store, clock, priya } = await scene();
    const days = [20, 10, 3].map((ago) => meeting(priya.id, clock.now - ago * DAY));
    await store.meetings.addMany([...days, meeting(priya.id, clock.now + DAY)]);
    const by = (ago: number) => {
      const date = new Date(clock.now - ago * DAY).toISOString().slice(0, 10);
      return placeOf(store, priya.id, date, clock.now);
    };
    expect(await Promise.all([0, 3, 4, 10, 11, 30].map(by))).toEqual([0, 0, 1, 1, 2, 3]);
    const ids = await historyIds(store, priya.id, clock.now);
    expect(ids).toHaveLength(3);
    for (const id of ids) await store.meetings.remove(id);
    expect(await historyIds(store, priya.id, clock.now)).toEqual([]);
  });

  it('tells what was open when a meeting began, and what became of it', async () => {
    const { store, clock, priya } = await scene();
    const now = clock.now;
    const add = async (text: string, made: number) => {
      clock.now = now - made * DAY;
      await addAction(store, priya.id, 'me', text);
      const all = store.actions.read(await store.actions.table.toArray());
      return all.find((one) => one.text === text)?.id ?? '';
    };
    await add('Still open', 30);
    const done = await add('Done since', 25);
    const dropped = await add('Dropped since', 24);
    const before = await add('Done before', 23);
    const inIt = await add('Made in it', 22);
    await add('Made later', 5);
    const held = await store.meetings.add(meeting(priya.id, now - 10 * DAY));
    await store.actions.patch(inIt, { meetingId: held.id });
    await store.actions.patch(done, { status: 'done', doneAt: now - 2 * DAY });
    await store.actions.patch(before, { status: 'done', doneAt: now - 11 * DAY });
    clock.now = now - DAY;
    await store.actions.patch(dropped, { status: 'dropped' });
    const then = openAt(await undertakings(store, priya.id), held);
    expect(then.map(({ text, until }) => [text, until])).toEqual([
      ['Still open', null],
      ['Done since', now - 2 * DAY],
      ['Dropped since', now - DAY],
    ]);
  });

  it('takes a note and an action of a meeting that is long over, each with a way back', async () => {
    const { store, clock, priya } = await scene();
    const old = await store.meetings.add(meeting(priya.id, clock.now - 20 * DAY));
    const drop = await addAction(store, priya.id, 'me', 'Send it', old.id);
    const unsay = await addNote(store, old.id, 'She named it');
    const entry = async () => (await latest(store, priya.id, clock.now))[0];
    expect(await entry()).toMatchObject({
      notes: [{ markdown: 'She named it', visibility: 'private' }],
      actions: [{ text: 'Send it' }],
    });
    await drop();
    await unsay();
    expect(await entry()).toMatchObject({ notes: [], actions: [] });
  });

  it('offers only years and months in which there was a meeting', async () => {
    const { store, clock, priya } = await scene();
    const days = [Date.UTC(2019, 5, 1, 12), Date.UTC(2019, 5, 9, 12), Date.UTC(2023, 1, 3, 12)];
    await store.meetings.addMany(days.map((day) => meeting(priya.id, day)));
    expect(await historyYears(store, priya.id, clock.now)).toEqual([
      { year: 2023, months: [2] },
      { year: 2019, months: [6] },
    ]);
  });
});
