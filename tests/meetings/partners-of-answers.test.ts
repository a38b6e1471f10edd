import { expect, it } from 'vitest';
import { answerCandidate, type Undo } from '@/lib/meetings/answer';
import { newPartner } from '@/lib/mentoring/new-partner';
import { testStore } from '../support/store';
import { account, meetingsIn, partnersIn, series, single, take } from './reading';

const yes = { answer: 'yes', chair: 'mentor' } as const;
const no = { answer: 'no' } as const;
const standup = single('standup', 21, { title: 'Stand-up' });

async function found(events = series([21, 28])) {
  const { store, clock } = testStore();
  const from = await account(store);
  await take(store, from, events);
  const say = async (uid: string, answer: typeof yes | typeof no): Promise<Undo> => {
    clock.now += 120_000;
    return answerCandidate(store, uid, answer);
  };
  const ids = async () => (await partnersIn(store)).map(({ id }) => id);
  return { store, clock, from, say, ids };
}

it('takes the partner away whom only a meeting that is no mentoring had brought, and back', async () => {
  const { store, from, say, ids } = await found();
  const before = await ids();
  expect(before).toHaveLength(1);
  const undo = await say('series-1', no);
  expect(await ids()).toEqual([]);
  await take(store, from, series([21, 28]));
  expect(await ids()).toEqual([]);
  await undo();
  expect(await ids()).toEqual(before);
  expect((await meetingsIn(store)).map((m) => m.partnerIds)).toEqual([before, before]);
  await take(store, from, series([21, 28]));
  expect(await ids()).toEqual(before);
  await say('series-1', no);
  expect(await ids()).toEqual([]);
});

it('takes the partner of a yes away when the yes becomes a no', async () => {
  const { say, ids } = await found(standup);
  await say('standup', yes);
  expect(await ids()).toHaveLength(1);
  await say('standup', no);
  expect(await ids()).toEqual([]);
});

it('takes the partner of a yes away with its undo, the calendar read again meanwhile', async () => {
  const { store, from, say, ids } = await found(standup);
  const undo = await say('standup', yes);
  await take(store, from, standup);
  await undo();
  expect(await ids()).toEqual([]);
  await take(store, from, standup);
  expect(await ids()).toEqual([]);
});

it('keeps a partner who was there before', async () => {
  const { store, clock } = testStore();
  const emails = ['priya@example.org'];
  const { id } = await store.partners.add(newPartner({ name: 'Priya Nair', emails }));
  clock.now += 120_000;
  await take(store, await account(store), series([21]));
  await answerCandidate(store, 'series-1', no);
  expect((await partnersIn(store)).map((partner) => partner.id)).toEqual([id]);
});

it('keeps a partner who has another series', async () => {
  const { say, ids } = await found([...series([21]), ...single('other', 22)]);
  await say('series-1', no);
  expect(await ids()).toHaveLength(1);
  await say('other', no);
  expect(await ids()).toEqual([]);
});

it('keeps a partner whom the user changed, or met', async () => {
  const changed = await found();
  const [id = ''] = await changed.ids();
  changed.clock.now += 120_000;
  await changed.store.partners.patch(id, { name: 'Priya N.' });
  await changed.say('series-1', no);
  expect(await changed.ids()).toEqual([id]);

  const met = await found();
  const [meeting] = await meetingsIn(met.store);
  await met.store.meetings.patch(meeting?.id ?? '', { closedAt: 1 });
  await met.say('series-1', no);
  expect(await met.ids()).toHaveLength(1);
});
