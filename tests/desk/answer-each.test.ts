import { expect, it } from 'vitest';
import { answerEach } from '@/lib/desk/answer-each';
import { found } from '@/lib/meetings/candidates';
import { account, single, take } from '../meetings/reading';
import { testStore } from '../support/store';

it('answers for several single meetings, and takes all of it back with one undo', async () => {
  const { store, clock } = testStore();
  const title = 'Mentoring Priya / Jo';
  const days = { one: 14, two: 20, three: 28 };
  const events = Object.entries(days).flatMap(([uid, day]) => single(uid, day, { title }));
  await take(store, await account(store), events);
  const uids = async () => (await found(store, clock.now)).map(({ uid }) => uid).sort();
  const all = await uids();
  expect(all).toHaveLength(3);
  const undo = await answerEach(store, ['one', 'three'], { answer: 'no' });
  expect(await uids()).toEqual(['two']);
  await undo();
  expect(await uids()).toEqual(all);
});
