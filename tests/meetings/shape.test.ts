import { expect, it } from 'vitest';
import { answerCandidate } from '@/lib/meetings/answer';
import { found, upcomingEvents } from '@/lib/meetings/candidates';
import { testStore } from '../support/store';
import { account, meetingsIn, partnersIn, single, take } from './reading';

const wholeDay = { allDay: true, start: '2026-05-21', end: '2026-05-22' };

it('makes no meeting and no partner of a whole day, not even when asked to', async () => {
  const { store, clock } = testStore();
  await take(store, await account(store), single('day', 21, wholeDay));
  await answerCandidate(store, 'day', { answer: 'yes', chair: 'mentor' });
  expect(await meetingsIn(store)).toEqual([]);
  expect(await partnersIn(store)).toEqual([]);
  expect(await found(store, clock.now)).toEqual([]);
  expect(await upcomingEvents(store, clock.now)).toEqual([]);
});

it('does not announce a meeting whose event came to fill the whole day', async () => {
  const { store } = testStore();
  const from = await account(store);
  await take(store, from, single('one', 21));
  await take(store, from, single('one', 21, wholeDay));
  expect((await meetingsIn(store)).map((m) => m.status)).toEqual(['cancelled']);
  await take(store, from, single('one', 21));
  expect((await meetingsIn(store)).map((m) => m.status)).toEqual(['planned']);
});

it('gives an event without length half an hour', async () => {
  const { store } = testStore();
  const at = '2026-05-21T10:00:00Z';
  await take(store, await account(store), single('point', 21, { start: at, end: at }));
  const [meeting] = await meetingsIn(store);
  expect((meeting?.end ?? 0) - (meeting?.start ?? 0)).toBe(30 * 60_000);
});
