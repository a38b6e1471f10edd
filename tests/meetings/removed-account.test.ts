import { expect, it } from 'vitest';
import { ingest } from '@/lib/meetings/ingest';
import { importFile, readFileAgain } from '@/lib/sync/import-file';
import type { SyncDeps } from '@/lib/sync/outcome';
import { removeCalendar } from '@/lib/sync/remove-account';
import { testStore } from '../support/store';
import { account, single, take } from './reading';

const gone = { id: 'sync.gone', params: {} };
const file = { name: 'work.ics', bytes: new Uint8Array([1]) };
const reading = { name: '', events: single('one', 21), held: 1, problems: [] };
const deps: SyncDeps = { read: async () => reading, ingest, fetch, random: Math.random };

it('writes nothing for a calendar that was removed while it was read', async () => {
  const { store } = testStore();
  const from = await account(store);
  await removeCalendar(store, from.id);
  await expect(take(store, from, single('one', 21))).rejects.toMatchObject({ wording: gone });
  expect(await store.calendarEvents.table.count()).toBe(0);
  expect(await store.meetings.table.count()).toBe(0);
});

it('keeps no bytes of a file removed while it was read, and says so', async () => {
  const { store } = testStore();
  const removing: SyncDeps = {
    ...deps,
    ingest: async (...args) => {
      const report = await ingest(...args);
      await removeCalendar(store, args[1].id);
      return report;
    },
  };
  expect(await importFile(store, removing, file)).toMatchObject({ ok: false, reason: gone });
  expect(await store.calendarFiles.table.count()).toBe(0);
  expect(await store.calendarEvents.table.count()).toBe(0);
});

it('says of a kept file whose calendar was removed during the read that it is gone', async () => {
  const { store } = testStore();
  const first = await importFile(store, deps, file);
  if (!first.ok) throw new Error('imported');
  const read: SyncDeps['read'] = async () => {
    await removeCalendar(store, first.account.id);
    return reading;
  };
  const outcome = await readFileAgain(store, { ...deps, read }, first.account, {});
  expect(outcome).toMatchObject({ ok: false, reason: gone });
  expect(await store.calendarEvents.table.count()).toBe(0);
});
