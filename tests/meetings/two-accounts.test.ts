import { expect, it } from 'vitest';
import { testStore } from '../support/store';
import { account, dump, meetingsIn, single, take } from './reading';

const stale = single('one', 21);
const live = single('one', 21, { start: '2026-05-22T15:00:00Z', end: '2026-05-22T16:00:00Z' });

it.each([
  ['the file first', ['file', 'address']],
  ['the address first', ['address', 'file']],
] as const)('follows the live address, not a stale file: %s', async (_name, kinds) => {
  const { store } = testStore();
  for (const kind of kinds) {
    await take(store, await account(store, kind), kind === 'file' ? stale : live);
  }
  const accounts = store.calendarAccounts.read(await store.calendarAccounts.table.toArray());
  const before = await dump(store);
  for (const of of [...accounts, ...accounts]) {
    await take(store, of, of.kind === 'file' ? stale : live);
  }
  const [meeting, ...more] = await meetingsIn(store);
  expect(more).toEqual([]);
  expect(meeting?.start).toBe(Date.UTC(2026, 4, 22, 15));
  expect(await dump(store)).toBe(before);
});

it('follows the other calendar once the first no longer holds the event', async () => {
  const { store } = testStore();
  const [a, b] = [await account(store), await account(store)];
  await take(store, a, stale);
  await take(store, b, live);
  expect((await meetingsIn(store))[0]?.start).toBe(Date.UTC(2026, 4, 21, 10));
  await take(store, a, []);
  await take(store, b, live);
  const [meeting] = await meetingsIn(store);
  expect([meeting?.start, meeting?.event?.accountId]).toEqual([Date.UTC(2026, 4, 22, 15), b.id]);
});
