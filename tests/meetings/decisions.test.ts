import { expect, it } from 'vitest';
import { readKnown } from '@/lib/meetings/judge-events';
import { testStore } from '../support/store';
import { account, meetingsIn, series, take } from './reading';

const decided = { kind: 'series', key: 'series-1', chair: null } as const;

it('hands decisions on from oldest to newest, whatever their ids', async () => {
  const { store, clock } = testStore();
  for (let at = 0; at < 12; at += 1) {
    clock.now += 1000;
    await store.decisions.add({ ...decided, answer: at % 2 === 0 ? 'yes' : 'no' });
  }
  const { decisions } = await readKnown(store);
  expect(decisions.map((d) => d.createdAt)).toEqual(
    decisions.map((d) => d.createdAt).sort((a, b) => a - b),
  );
  await take(store, await account(store), series([21]));
  expect(await meetingsIn(store)).toEqual([]);
});
