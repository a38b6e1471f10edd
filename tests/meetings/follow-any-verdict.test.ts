import { expect, it } from 'vitest';
import { answerCandidate } from '@/lib/meetings/answer';
import { settleMeeting } from '@/lib/records/settle';
import { attendee } from '../support/events';
import { testStore } from '../support/store';
import { account, dump, me, meetingsIn, partnersIn, priya, series, single, take } from './reading';

it('cancels the meeting of a cancelled event that is no longer sure to be mentoring', async () => {
  const { store } = testStore();
  const from = await account(store);
  const alone = { attendees: [], title: 'Mentoring with Priya' };
  await take(store, from, single('one', 21, alone));
  await take(store, from, single('one', 21, { ...alone, status: 'cancelled' }));
  expect((await meetingsIn(store)).map((m) => m.status)).toEqual(['cancelled']);
});

it('follows a meeting whose event is now called something else, without new partners', async () => {
  const { store } = testStore();
  const from = await account(store);
  const session = { title: 'Mentoring session' };
  await take(store, from, single('one', 21, session));
  const [before] = await meetingsIn(store);
  const crowd = ['a', 'b', 'c', 'd'].map((x) => attendee(`${x} x`, `${x}@example.org`));
  const review = { title: 'Budget review', attendees: [me, priya, ...crowd] };
  const moved = { start: '2026-05-22T15:00:00Z', end: '2026-05-22T16:00:00Z' };
  await take(store, from, single('one', 21, { ...review, ...moved }));
  const after = await meetingsIn(store);
  expect(after.map((m) => [m.id, m.title, m.start])).toEqual([
    [before?.id, 'Budget review', Date.UTC(2026, 4, 22, 15)],
  ]);
  expect(await partnersIn(store)).toHaveLength(1);
});

it('takes away the coming meetings of another series with a person answered no, keeps past ones', async () => {
  const { store, clock } = testStore();
  const from = await account(store);
  const events = [...series([21]), ...series([7, 28], { uid: 'series-2' })];
  await take(store, from, events);
  clock.now += 1000;
  const undo = await answerCandidate(store, 'series-1', { answer: 'no' });
  await take(store, from, events);
  expect((await meetingsIn(store)).map((m) => m.start)).toEqual([Date.UTC(2026, 4, 7, 10)]);
  const once = await dump(store);
  await take(store, from, events);
  expect(await dump(store)).toBe(once);
  await undo();
  await take(store, from, events);
  expect(await meetingsIn(store)).toHaveLength(3);
  expect(await store.meetings.table.count()).toBe(3);
});

it('leaves what the user settled as it is, until the meeting is put off to a later day', async () => {
  const { store, clock } = testStore();
  const from = await account(store);
  await take(store, from, series([21]));
  const [{ id } = { id: '' }] = await meetingsIn(store);
  clock.now = Date.UTC(2026, 4, 22, 9);
  await settleMeeting(store, id, 'cancelled');
  await take(store, from, series([21]));
  expect((await store.meetings.get(id))?.status).toBe('cancelled');
  const later = { start: '2026-05-26T10:00:00Z', end: '2026-05-26T11:00:00Z' };
  await take(store, from, series([21], later));
  const after = await store.meetings.get(id);
  expect([after?.status, after?.settled]).toEqual(['planned', null]);
});
