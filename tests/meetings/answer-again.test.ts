import { expect, it } from 'vitest';
import { answerCandidate } from '@/lib/meetings/answer';
import type { Store } from '@/lib/storage/store';
import { attendee } from '../support/events';
import { testStore } from '../support/store';
import { account, me, meetingsIn, partnersIn, priya, series, single, take } from './reading';

const yes = { answer: 'yes', chair: 'mentee' } as const;
const no = { answer: 'no' } as const;
const ids = async (store: Store) => (await meetingsIn(store)).map((meeting) => meeting.id);

it('brings the same meetings back when a no becomes a yes, those long past too', async () => {
  const { store, clock } = testStore();
  const from = await account(store);
  await take(store, from, series([7, 21, 28]));
  const before = await ids(store);
  clock.now += 120 * 86_400_000;
  await take(store, from, []);
  clock.now -= 120 * 86_400_000;
  await store.calendarEvents.table.clear();
  await take(store, from, series([21, 28]));
  expect(await ids(store)).toEqual(before);
  await answerCandidate(store, 'series-1', no);
  expect(await ids(store)).toEqual([]);
  clock.now += 1000;
  await answerCandidate(store, 'series-1', yes);
  expect(await ids(store)).toEqual(before);
});

it('brings the same meetings back after an undone yes, with a partner that is there', async () => {
  const { store, clock } = testStore();
  await take(store, await account(store), single('standup', 21, { title: 'Stand-up' }));
  const undo = await answerCandidate(store, 'standup', yes);
  const first = await ids(store);
  await undo();
  expect(await ids(store)).toEqual([]);
  clock.now += 1000;
  await answerCandidate(store, 'standup', yes);
  expect(await ids(store)).toEqual(first);
  const [meeting] = await meetingsIn(store);
  expect(meeting?.partnerIds).toEqual((await partnersIn(store)).map((partner) => partner.id));
});

it('keeps a partner whom an action hangs on when the yes is undone', async () => {
  const { store } = testStore();
  await take(store, await account(store), single('standup', 21, { title: 'Stand-up' }));
  const undo = await answerCandidate(store, 'standup', yes);
  const [partner] = await partnersIn(store);
  await store.actions.add({
    ...{ owner: 'me', proposedBy: 'me', text: 'Send the book', kind: 'task', detail: '' },
    ...{ due: null, status: 'open', doneAt: null, meetingId: null, goalId: null, approach: null },
    partnerId: partner?.id ?? '',
  });
  await undo();
  expect(await partnersIn(store)).toHaveLength(1);
  expect(await meetingsIn(store)).toEqual([]);
});

it('undoes although the calendar dropped the event meanwhile', async () => {
  const { store } = testStore();
  const from = await account(store);
  await take(store, from, single('standup', 21, { title: 'Stand-up' }));
  const undo = await answerCandidate(store, 'standup', yes);
  await take(store, from, []);
  await undo();
  expect(await partnersIn(store)).toEqual([]);
});

it('makes one meeting of an event marked by hand that two calendars hold', async () => {
  const { store } = testStore();
  for (const kind of ['file', 'address'] as const) {
    await take(store, await account(store, kind), single('standup', 21, { title: 'Stand-up' }));
  }
  await answerCandidate(store, 'standup', yes);
  expect(await meetingsIn(store)).toHaveLength(1);
});

it('keeps both partners of a group of three, and decides on nobody in particular', async () => {
  const { store } = testStore();
  const zed = attendee('Zed Moor', 'zed@example.org', { organizer: true });
  const group = { title: 'Stand-up', attendees: [{ ...me, organizer: false }, priya, zed] };
  await take(store, await account(store), single('trio', 21, group));
  await answerCandidate(store, 'trio', yes);
  expect((await partnersIn(store)).map((p) => p.name).sort()).toEqual(['Priya Nair', 'Zed Moor']);
  expect((await meetingsIn(store))[0]?.partnerIds).toHaveLength(2);
  const decisions = store.decisions.read(await store.decisions.table.toArray());
  expect(decisions.map((d) => d.kind)).toEqual(['series']);
});

it('undoes although a meeting it brought, or one it took away, was deleted for good meanwhile', async () => {
  const { store } = testStore();
  const from = await account(store);
  await take(store, from, single('standup', 21, { title: 'Stand-up' }));
  const undoYes = await answerCandidate(store, 'standup', yes);
  await store.meetings.table.clear();
  await undoYes();
  expect(store.decisions.read(await store.decisions.table.toArray())).toEqual([]);
  await take(store, from, [...single('standup', 21, { title: 'Stand-up' }), ...series([7])]);
  const undoNo = await answerCandidate(store, 'series-1', no);
  await store.meetings.table.clear();
  await undoNo();
  expect(store.decisions.read(await store.decisions.table.toArray())).toEqual([]);
});
