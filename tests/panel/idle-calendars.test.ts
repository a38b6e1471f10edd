import { expect, it } from 'vitest';
import { loadIdle } from '@/lib/panel/queries/idle';
import { account } from '../meetings/reading';
import { testStore } from '../support/store';

it('knows whether there is a calendar to look in', async () => {
  const { store, clock } = testStore();
  expect((await loadIdle(store, clock.now)).calendars).toBe(false);
  const { id } = await account(store);
  expect((await loadIdle(store, clock.now)).calendars).toBe(true);
  await store.calendarAccounts.remove(id);
  expect((await loadIdle(store, clock.now)).calendars).toBe(false);
});
