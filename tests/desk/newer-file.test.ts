import { expect, it } from 'vitest';
import { importInstead } from '@/lib/desk/newer-file';
import { renameCalendar } from '@/lib/desk/rename-calendar';
import { ingest } from '@/lib/meetings/ingest';
import type { SyncDeps } from '@/lib/sync/outcome';
import { readHere } from '@/lib/sync/read-here';
import { testStore } from '../support/store';

const deps: SyncDeps = { read: readHere, ingest, fetch, random: Math.random };
const calendar = (body = '') =>
  new TextEncoder().encode(`BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${body}END:VCALENDAR\r\n`);
const event =
  'BEGIN:VEVENT\r\nUID:a\r\nDTSTART:20260514T100000Z\r\nDTEND:20260514T110000Z\r\nSUMMARY:Mentoring Priya\r\nEND:VEVENT\r\n';

async function withFiles(...names: string[]) {
  const { store } = testStore();
  for (const name of names) {
    await importInstead(store, deps, { name, instead: name, bytes: calendar() });
  }
  const called = async () => {
    const rows = store.calendarAccounts.read(await store.calendarAccounts.table.toArray());
    return rows.map(({ name, label = '' }) => `${name} ${label}`.trim()).sort();
  };
  return { store, called };
}

it('calls a calendar what its newer file is called, and keeps it one calendar', async () => {
  const { store, called } = await withFiles('empty.ics');
  const newer = { name: 'mentee.ics', instead: 'empty.ics', bytes: calendar(event) };
  expect(await importInstead(store, deps, newer)).toMatchObject({ ok: true, held: 1 });
  expect(await called()).toEqual(['mentee.ics']);
  expect(await store.calendarEvents.table.count()).toBe(1);
});

it('leaves what the user calls it, and the name where the newer file is none', async () => {
  const { store, called } = await withFiles('empty.ics');
  const [row] = store.calendarAccounts.read(await store.calendarAccounts.table.toArray());
  await renameCalendar(store, row?.id ?? '', 'Work');
  const letter = {
    name: 'letter.ics',
    instead: 'empty.ics',
    bytes: new TextEncoder().encode('Hi'),
  };
  expect(await importInstead(store, deps, letter)).toMatchObject({ ok: false });
  expect(await called()).toEqual(['empty.ics Work']);
  await importInstead(store, deps, { ...letter, name: 'new.ics', bytes: calendar(event) });
  expect(await called()).toEqual(['new.ics Work']);
});

it('never gives two calendars one name', async () => {
  const { store, called } = await withFiles('a.ics', 'b.ics');
  await importInstead(store, deps, { name: 'b.ics', instead: 'a.ics', bytes: calendar(event) });
  expect(await called()).toEqual(['a.ics', 'b.ics']);
});
