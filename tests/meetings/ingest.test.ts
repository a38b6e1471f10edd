import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '@/lib/calendar/event';
import { answerCandidate, markEvent } from '@/lib/meetings/answer';
import { candidates, found, meetingsOf, upcomingEvents } from '@/lib/meetings/candidates';
import { ingest } from '@/lib/meetings/ingest';
import type { Store } from '@/lib/storage/store';
import { windowAround } from '@/lib/sync/window';
import { attendee, event } from '../support/events';
import { testStore } from '../support/store';

const priya = attendee('Priya Nair', 'priya@example.org');
const me = attendee('Jo Weber', 'jo@example.org', { self: true, organizer: true });

async function account(store: Store, name = 'work.ics') {
  const rest = { address: '', enabled: true, readAt: null, nextReadAt: null, problem: null };
  return store.calendarAccounts.add({ kind: 'file', name, failures: 0, ...rest });
}

function series(days: readonly number[], more: Partial<CalendarEvent> = {}): CalendarEvent[] {
  return days.map((day) => {
    const start = `2026-05-${String(day).padStart(2, '0')}T10:00:00Z`;
    return event({ uid: 'series-1', start, recurrenceId: start, attendees: [me, priya], ...more });
  });
}

async function read(store: Store, events: readonly CalendarEvent[], name?: string) {
  const where = (await store.calendarAccounts.table.toArray()).length
    ? store.calendarAccounts.read(await store.calendarAccounts.table.toArray())[0]
    : await account(store, name);
  if (!where) throw new Error('no account');
  return ingest(store, where, events, { window: windowAround(store.clock()) });
}

const allMeetings = async (store: Store) =>
  store.meetings.read(await store.meetings.table.orderBy('start').toArray());

describe('taking in what a calendar holds', () => {
  it('makes meetings with their partner out of a mentoring series', async () => {
    const { store } = testStore();
    const report = await read(store, series([7, 14, 21]));
    expect(report).toMatchObject({ events: 3, meetings: 3, added: 3, changed: 0 });
    const [partner] = store.partners.read(await store.partners.table.toArray());
    expect(partner).toMatchObject({ name: 'Priya Nair', emails: ['priya@example.org'] });
    expect(await meetingsOf(store, partner?.id ?? '', 10)).toHaveLength(3);
  });

  it('changes nothing the second time', async () => {
    const { store, clock } = testStore();
    await read(store, series([7, 14, 21]));
    const dump = async () =>
      JSON.stringify(await Promise.all(store.db.tables.map((t) => t.toArray())));
    const before = await dump();
    clock.now += 5000;
    const report = await read(store, series([7, 14, 21]));
    expect(report).toMatchObject({ added: 0, changed: 0 });
    expect(await dump()).toBe(before);
  });

  it('follows a moved, renamed and cancelled occurrence and keeps the row, and so its notes', async () => {
    const { store } = testStore();
    await read(store, series([14, 21, 28]));
    const ids = (await allMeetings(store)).map((meeting) => meeting.id);
    const [a, b, c] = series([14, 21, 28]);
    if (!a || !b || !c) throw new Error('three events');
    await read(store, [
      { ...a, title: 'Mentoring Priya, renamed' },
      { ...b, start: '2026-05-22T15:00:00Z', end: '2026-05-22T16:00:00Z' },
      { ...c, status: 'cancelled' },
    ]);
    const after = await allMeetings(store);
    expect(after.map((meeting) => meeting.id)).toEqual(ids);
    expect(after.map((m) => [m.title, m.start, m.status])).toEqual([
      ['Mentoring Priya, renamed', Date.UTC(2026, 4, 14, 10), 'planned'],
      ['Mentoring with Priya', Date.UTC(2026, 4, 22, 15), 'planned'],
      ['Mentoring with Priya', Date.UTC(2026, 4, 28, 10), 'cancelled'],
    ]);
  });

  it('cancels what vanished ahead, leaves the past alone, and finds an event made anew', async () => {
    const { store } = testStore();
    await read(store, series([7, 21, 28]));
    const ids = (await allMeetings(store)).map((meeting) => meeting.id);
    const [again] = series([28], { uid: 'made-anew' });
    if (!again) throw new Error('one event');
    await read(store, [again]);
    const after = await allMeetings(store);
    expect(after.map((meeting) => meeting.id)).toEqual(ids);
    expect(after.map((meeting) => meeting.status)).toEqual(['planned', 'cancelled', 'planned']);
    expect(after[2]?.event?.uid).toBe('made-anew');
  });

  it('leaves ordinary events alone, and lets any be marked by hand and unmarked', async () => {
    const { store, clock } = testStore();
    const [standup] = series([21], { title: 'Stand-up', uid: 'standup', recurrenceId: null });
    if (!standup) throw new Error('one event');
    await read(store, [standup]);
    expect(await allMeetings(store)).toEqual([]);
    const [row] = await upcomingEvents(store, clock.now);
    const undo = await markEvent(store, row?.id ?? '', 'mentee');
    const [partner] = store.partners.read(await store.partners.table.toArray());
    expect(await allMeetings(store)).toHaveLength(1);
    expect(partner).toMatchObject({ name: 'Priya Nair', chair: 'mentee' });
    await undo();
    expect(await allMeetings(store)).toEqual([]);
    expect(store.partners.read(await store.partners.table.toArray())).toEqual([]);
    expect(await found(store, clock.now)).toEqual([]);
  });

  it('remembers a no for the series and the person, and takes its meetings away until undone', async () => {
    const { store, clock } = testStore();
    await read(store, series([14, 21]));
    const undo = await answerCandidate(store, 'series-1', { answer: 'no' });
    expect(await allMeetings(store)).toEqual([]);
    await read(store, series([14, 21, 28]));
    expect(await allMeetings(store)).toEqual([]);
    expect(await candidates(store, clock.now)).toEqual([]);
    const decisions = store.decisions.read(await store.decisions.table.toArray());
    expect(decisions.map((d) => `${d.kind} ${d.key} ${d.answer}`).sort()).toEqual([
      'person priya@example.org no',
      'series series-1 no',
    ]);
    await undo();
    await read(store, series([14, 21]));
    expect(await allMeetings(store)).toHaveLength(2);
  });

  it('makes one meeting of an event that two calendars hold', async () => {
    const { store } = testStore();
    const window = windowAround(store.clock());
    await ingest(store, await account(store, 'a.ics'), series([21]), { window });
    const other = await account(store, 'b.ics');
    await ingest(store, other, series([21]), { window });
    expect(await allMeetings(store)).toHaveLength(1);
    await ingest(store, other, [], { window });
    expect((await allMeetings(store))[0]?.status).toBe('planned');
  });
});
