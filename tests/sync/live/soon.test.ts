import { expect, it } from 'vitest';
import { dueAccounts } from '@/lib/sync/due';
import { setEnabled } from '@/lib/sync/live/disconnect';
import { dueForLook, nextDue } from '@/lib/sync/live/soon';
import { MINUTE, signedIn } from './support';

it('reads again for whoever looks, but not what was read just now, is ill or is off', async () => {
  const { account, clock, store, sync } = await signedIn();
  const due = async () => (await dueAccounts(store, clock.now)).length;
  await sync();
  expect(await dueForLook(store)).toBe(false);
  clock.now += 2 * MINUTE;
  expect(await due()).toBe(0);
  expect(await dueForLook(store)).toBe(true);
  expect(await due()).toBe(1);
  await sync();
  clock.now += 2 * MINUTE;
  const problem = { id: 'calendar.fetch.busy', params: {} };
  await store.calendarAccounts.patch(account.id, { problem });
  expect(await dueForLook(store)).toBe(false);
  await setEnabled(store, account.id, false);
  expect(await dueForLook(store)).toBe(false);
});

it('tells when the next round is, and nothing where no calendar is on', async () => {
  const { account, clock, store, sync } = await signedIn();
  expect(await nextDue(store)).toBe(clock.now);
  await sync();
  expect(await nextDue(store)).toBe(clock.now + 15 * MINUTE);
  await setEnabled(store, account.id, false);
  expect(await nextDue(store)).toBeNull();
});
