import { expect, it } from 'vitest';
import { ingest } from '@/lib/meetings/ingest';
import { importFile } from '@/lib/sync/import-file';
import type { SyncDeps } from '@/lib/sync/outcome';
import { readHere } from '@/lib/sync/read-here';
import { syncDue } from '@/lib/sync/sync-due';
import { testStore } from '../support/store';

const deps: SyncDeps = { read: readHere, ingest, fetch, random: Math.random };
const bytes = (text: string) => new TextEncoder().encode(text);
const WEEKLY = bytes(
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:weekly\r\nDTSTART:20260514T100000Z\r\nDTEND:20260514T110000Z\r\nRRULE:FREQ=WEEKLY\r\nSUMMARY:Mentoring with Priya\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
);

it('brings a file in, and the same file again changes nothing but the time of reading', async () => {
  const { store, clock } = testStore();
  const first = await importFile(store, deps, { name: 'work.ics', bytes: WEEKLY });
  expect(first).toMatchObject({
    ok: true,
    report: { meetings: 18, series: 1, single: 0, added: 18 },
    held: 1,
    problems: [],
  });
  clock.now += 1000;
  const again = await importFile(store, deps, { name: 'work.ics', bytes: WEEKLY });
  expect(again).toMatchObject({ ok: true, report: { added: 0, changed: 0 } });
  expect(await store.calendarAccounts.table.count()).toBe(1);
  expect(await store.calendarFiles.table.count()).toBe(1);
});

it('reads an endless series on as time goes by', async () => {
  const { store, clock } = testStore();
  await importFile(store, deps, { name: 'work.ics', bytes: WEEKLY });
  clock.now += 30 * 86_400_000;
  const outcomes = await syncDue(store, deps);
  expect(outcomes).toMatchObject([{ ok: true, report: { added: 4 } }]);
  expect(await store.meetings.table.count()).toBe(22);
});

it.each([
  ['nothing', '', 'calendar.refused.empty'],
  ['a letter', 'Dear Priya,\n', 'calendar.refused.not-a-calendar'],
  [
    'vCalendar 1.0',
    'BEGIN:VCALENDAR\nVERSION:1.0\nEND:VCALENDAR\n',
    'calendar.refused.vcalendar-1',
  ],
])('refuses %s with a sentence and leaves no trace', async (_name, text, id) => {
  const { store } = testStore();
  const outcome = await importFile(store, deps, { name: 'x.ics', bytes: bytes(text) });
  expect(outcome).toEqual({ ok: false, account: null, reason: { id, params: expect.anything() } });
  expect(store.calendarAccounts.read(await store.calendarAccounts.table.toArray())).toEqual([]);
});

it('keeps what the file brought before when a later version is refused or cancelled', async () => {
  const { store } = testStore();
  await importFile(store, deps, { name: 'work.ics', bytes: WEEKLY });
  const refused = await importFile(store, deps, { name: 'work.ics', bytes: bytes('no') });
  expect(refused.ok).toBe(false);
  const signal = AbortSignal.abort();
  const cancelled = await importFile(store, deps, { name: 'work.ics', bytes: WEEKLY, signal });
  expect(cancelled.ok).toBe(false);
  expect(await store.meetings.table.count()).toBe(18);
  expect(await store.calendarEvents.table.count()).toBe(18);
});
