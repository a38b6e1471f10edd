import { describe, expect, it } from 'vitest';
import { addTheme, moveTheme } from '@/lib/desk/relationship/commands';
import { applyPlan } from '@/lib/meetings/write-meetings';
import type { Meeting } from '@/lib/mentoring/meeting';
import { loadMeeting } from '@/lib/panel/queries/meeting';
import { relationshipOf } from '@/lib/records/relationship/query';
import { laidRoad, noteWalked } from '@/lib/records/road';
import { settleMeeting } from '@/lib/records/settle';
import { DAY } from '@/lib/shared/time';
import { meetingFields, partnerFields } from '../support/rows';
import { testStore } from '../support/store';

async function scene() {
  const { store, clock } = testStore();
  const { id } = await store.partners.add(partnerFields({ name: 'Priya' }));
  const meet = (days: number, more: Partial<Meeting> = {}) =>
    store.meetings.add(meetingFields({ partnerIds: [id], start: clock.now + days * DAY, ...more }));
  const meetings = [await meet(1), await meet(8), await meet(15)] as const;
  for (const text of ['A', 'B', 'C']) {
    const there = await laidRoad(store, id, clock.now);
    await addTheme(
      store,
      id,
      text,
      there.map(({ theme }) => theme),
    );
  }
  const number = new Map<string | null, number>(
    meetings.map((one, at) => [one.id, at + 1] as const),
  );
  const road = async () =>
    (await laidRoad(store, id, clock.now)).map(
      ({ theme, meetingId }) => `${theme.text}${number.get(meetingId) ?? '-'}`,
    );
  return { store, clock, id, meetings, road };
}

describe('the roadmap over the store', () => {
  it('goes on by itself when a meeting is missed, and comes back when that was an error', async () => {
    const { store, clock, meetings, road } = await scene();
    expect(await road()).toEqual(['A1', 'B2', 'C3']);
    clock.now += 2 * DAY;
    const undo = await settleMeeting(store, meetings[0].id, 'missed');
    expect(await road()).toEqual(['A2', 'B3', 'C-']);
    await undo();
    await settleMeeting(store, meetings[0].id, 'held');
    expect(await road()).toEqual(['A1', 'B2', 'C3']);
  });

  it('holds what was walked, also long after and when the rest is moved', async () => {
    const { store, clock, id, meetings, road } = await scene();
    await settleMeeting(store, meetings[0].id, 'held');
    clock.now += 2 * DAY;
    await noteWalked(store, id, clock.now);
    const view = await relationshipOf(store, id, clock.now);
    const free = view?.road.flatMap(({ theme, held }) => (theme && !held ? theme : [])) ?? [];
    await moveTheme(store, free, 1, 0);
    expect(await road()).toEqual(['A1', 'C2', 'B3']);
    clock.now += 300 * DAY;
    expect((await road())[0]).toBe('A1');
  });

  it('takes a theme along with the meeting that the calendar moves, and lets it be moved again', async () => {
    const { store, clock, id, meetings, road } = await scene();
    const start = meetings[0].start + 10 * DAY;
    const change = { start, end: start + DAY / 24 };
    const plan = { add: [], remove: [], restore: [], change: [{ id: meetings[0].id, change }] };
    await applyPlan(store, plan);
    expect(await road()).toEqual(['B2', 'A1', 'C3']);
    const view = await relationshipOf(store, id, clock.now);
    const free = view?.road.flatMap(({ theme }) => theme ?? []) ?? [];
    const undo = await moveTheme(store, free, 1, 0);
    expect(await road()).toEqual(['A2', 'B1', 'C3']);
    await undo();
    expect(await road()).toEqual(['B2', 'A1', 'C3']);
  });

  it('heads today’s meeting in the panel with the theme that lies on it', async () => {
    const { store, clock, id, meetings } = await scene();
    await settleMeeting(store, meetings[0].id, 'cancelled');
    clock.now += 8 * DAY;
    expect((await loadMeeting(store, meetings[1], id, () => [])).theme).toBe('A');
    expect((await loadMeeting(store, meetings[2], id, () => [])).theme).toBe('B');
  });
});
