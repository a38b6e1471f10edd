import { expect, it } from 'vitest';
import { found } from '@/lib/meetings/candidates';
import { HOUR } from '@/lib/shared/time';
import { testStore } from '../support/store';
import { account, meetingsIn, series, single, take } from './reading';

/** A series on the 14th and the 28th, half way through its first meeting. */
async function midway() {
  const { store, clock } = testStore();
  await take(store, await account(store), series([14, 28], { title: 'Mentoring Priya / Jo' }));
  const [first, second] = await meetingsIn(store);
  if (!first || !second) throw new Error('no meetings');
  clock.now = first.start + HOUR / 4;
  return { store, clock, first, second };
}

it('shows the running meeting of a series, and with whom', async () => {
  const { store, clock, first } = await midway();
  const [shown] = await found(store, clock.now);
  expect(shown).toMatchObject({ stage: 'running', meetingId: first.id });
  expect(shown?.partners).toMatchObject([{ id: first.partnerIds[0], name: 'Priya Nair' }]);
});

it('goes on to the next one when it was closed early', async () => {
  const { store, clock, first, second } = await midway();
  await store.meetings.patch(first.id, { status: 'held', closedAt: clock.now });
  const [shown] = await found(store, clock.now);
  expect(shown).toMatchObject({ stage: 'ahead', meetingId: second.id, start: second.start });
});

it('says that the last one is over when it was closed early', async () => {
  const { store, clock, first, second } = await midway();
  await store.meetings.patch(first.id, { status: 'held', closedAt: clock.now });
  clock.now = second.start + HOUR / 4;
  await store.meetings.patch(second.id, { status: 'held', closedAt: clock.now });
  expect((await found(store, clock.now))[0]).toMatchObject({ stage: 'over', meetingId: second.id });
});

it('stands in the order of use: what runs, what comes, what was, latest first', async () => {
  const { store, clock } = testStore();
  const title = 'Mentoring Priya / Jo';
  const days = { old: 2, lately: 9, runs: 14, later: 30, soon: 20 };
  const events = Object.entries(days).flatMap(([uid, day]) => single(uid, day, { title }));
  await take(store, await account(store), events);
  clock.now = Date.UTC(2026, 4, 14, 10, 15);
  const uids = (await found(store, clock.now)).map(({ uid }) => uid);
  expect(uids).toEqual(['runs', 'soon', 'later', 'lately', 'old']);
});

it('says that the last one was called off by the user, and nothing of one that was held', async () => {
  const { store, clock, first, second } = await midway();
  clock.now = second.end + HOUR;
  await store.meetings.patch(first.id, { status: 'cancelled', settled: 'cancelled' });
  await store.meetings.patch(second.id, { status: 'held' });
  expect((await found(store, clock.now))[0]).toMatchObject({ meetingId: second.id, off: null });
  await store.meetings.patch(second.id, { status: 'missed', settled: 'missed' });
  expect((await found(store, clock.now))[0]).toMatchObject({ meetingId: second.id, off: 'missed' });
});
