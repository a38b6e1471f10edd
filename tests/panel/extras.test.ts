import { describe, expect, it } from 'vitest';
import { appendNote } from '@/lib/notes/queries';
import { loadPanel } from '@/lib/panel/load';
import { loadExtras, loadLapses, nextStart } from '@/lib/panel/queries/extras';
import { answerCharter } from '@/lib/records/charter';
import { addGoal } from '@/lib/records/goals';
import { DAY } from '@/lib/shared/time';
import { addMeeting, addPartner, lookAt, TEN, testStore } from './fixtures';

describe('loadExtras', () => {
  it('numbers the meeting among those that took place, and knows its neighbours', async () => {
    const { store } = testStore();
    const { id } = await addPartner(store, 'Priya Nair');
    const days = 24 * 60;
    await addMeeting(store, [id], -14 * days, { status: 'held' });
    await addMeeting(store, [id], -7 * days, { status: 'cancelled' });
    await addMeeting(store, [id], 0);
    await addMeeting(store, [id], 7 * days, { status: 'cancelled' });
    await addMeeting(store, [id], 14 * days, { title: 'Lessons learnt' });
    await answerCharter(store, id, 'hours', 'weekdays');
    const { view } = await loadPanel(store, lookAt(10));
    const extras = view && (await loadExtras(store, view));
    expect(extras).toEqual({
      ordinal: 2,
      previous: TEN - 14 * DAY,
      next: { start: TEN + 14 * DAY, title: 'Lessons learnt' },
      hours: 'weekdays',
      forgotten: [],
      earlier: [],
    });
  });

  it('brings notes of earlier meetings back, newest first, and none that hold no words', async () => {
    const { store } = testStore();
    const { id } = await addPartner(store, 'Priya Nair');
    const day = 24 * 60;
    const [old, blank, late] = [
      await addMeeting(store, [id], -28 * day, { status: 'held' }),
      await addMeeting(store, [id], -21 * day, { status: 'held' }),
      await addMeeting(store, [id], -14 * day, { status: 'held' }),
    ];
    await addMeeting(store, [id], 0);
    await appendNote(store, old.id, 'She named the trade-off');
    await appendNote(store, blank.id, ' ');
    await appendNote(store, late.id, 'She said no once');
    const { view } = await loadPanel(store, lookAt(10));
    const extras = view && (await loadExtras(store, view));
    expect(extras?.earlier.map(({ blocks }) => blocks.map((block) => block.markdown))).toEqual([
      ['She said no once'],
      ['She named the trade-off'],
    ]);
  });

  it('offers a goal that has not come up for three meetings', async () => {
    const { store, time } = testStore();
    const { id } = await addPartner(store, 'Priya Nair');
    time.now = TEN - 60 * DAY;
    await addGoal(store, { partnerId: id, text: 'A sponsor', target: null });
    time.now = TEN;
    for (const weeks of [6, 4, 2]) {
      await addMeeting(store, [id], -weeks * 7 * 24 * 60, { status: 'held' });
    }
    await addMeeting(store, [id], 0);
    const { view } = await loadPanel(store, lookAt(10));
    const extras = view && (await loadExtras(store, view));
    const goalId = view?.goals[0]?.id ?? '';
    expect(extras?.forgotten).toEqual([goalId]);
    await store.agendaItems.add({
      partnerId: id,
      meetingId: null,
      text: 'Who could speak for me?',
      raisedBy: 'me',
      status: 'done',
      order: 1,
      goalId,
      template: null,
      doneAt: TEN - 14 * DAY,
      doneMeetingId: null,
    });
    const talked = view && (await loadExtras(store, view));
    expect(talked?.forgotten).toEqual([]);
  });
});

describe('the next meeting of a partner', () => {
  it('is found five weeks ahead, behind the meetings of others and those called off', async () => {
    const { store } = testStore();
    const [{ id }, others] = [await addPartner(store, 'Priya'), await addPartner(store, 'Tomasz')];
    const day = 24 * 60;
    for (const days of [1, 2, 3, 4]) await addMeeting(store, [others.id], days * day);
    for (const days of [5, 10, 15, 20, 25])
      await addMeeting(store, [id], days * day, { status: 'cancelled' });
    expect(await nextStart(store, id, TEN)).toBeNull();
    await addMeeting(store, [id], 35 * day);
    expect(await nextStart(store, id, TEN)).toBe(TEN + 35 * DAY);
  });
  it('is none that was closed before its time', async () => {
    const { store } = testStore();
    const { id } = await addPartner(store, 'Priya');
    await addMeeting(store, [id], 10, { status: 'held', closedAt: TEN });
    expect(await nextStart(store, id, TEN)).toBeNull();
  });
});

describe('loadLapses', () => {
  it('names who is over the rhythm with nothing booked', async () => {
    const { store } = testStore();
    const anneke = await addPartner(store, 'Anneke', { rhythmDays: 14 });
    const booked = await addPartner(store, 'Booked', { rhythmDays: 14 });
    for (const { id } of [anneke, booked])
      await addMeeting(store, [id], -35 * 24 * 60, { status: 'held' });
    await addMeeting(store, [booked.id], 24 * 60);
    await answerCharter(store, anneke.id, 'hours', 'nicht nach 18 Uhr');
    const lapses = await loadLapses(store, [anneke, booked], TEN);
    expect(lapses[0]?.hours).toBe('nicht nach 18 Uhr');
    expect(lapses.map((l) => l.partner.name)).toEqual(['Anneke']);
  });
});
