import { expect, it, vi } from 'vitest';
import { importInstead as bringIn } from '@/lib/desk/newer-file';
import { renameCalendar } from '@/lib/desk/rename-calendar';
import type { SwapAnswer } from '@/lib/desk/swap';
import { ingest } from '@/lib/meetings/ingest';
import type { Store } from '@/lib/storage/store';
import type { SyncDeps } from '@/lib/sync/outcome';
import { readHere } from '@/lib/sync/read-here';
import { testStore } from '../support/store';

const deps: SyncDeps = { read: readHere, ingest, fetch, random: Math.random };
type File = Parameters<typeof bringIn>[2];
const never: File['onSwap'] = async () => Promise.reject(new Error('asked'));
const importInstead = (store: Store, of: SyncDeps, file: Omit<File, 'onSwap'> & Partial<File>) =>
  bringIn(store, of, { onSwap: never, ...file });
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

const dated = (uid: string, day: string) =>
  event.replace('UID:a', `UID:${uid}`).replaceAll('20260514', day);

/** A file with a meeting that is over and one ahead, and what is answered when another takes its place. */
async function withMentoring(answer: SwapAnswer) {
  const { store, clock } = testStore();
  clock.now = Date.UTC(2026, 4, 14);
  const onSwap = vi.fn(async () => answer);
  const bring = (name: string, instead: string, body: string) =>
    importInstead(store, deps, { name, instead, bytes: calendar(body), onSwap });
  await bring('a.ics', 'a.ics', dated('past', '20260512') + dated('soon', '20260520'));
  const states = async () => {
    const rows = store.meetings.read(await store.meetings.table.toArray());
    return rows.sort((a, b) => a.start - b.start).map(({ status }) => status);
  };
  const names = async () =>
    store.calendarAccounts
      .read(await store.calendarAccounts.table.toArray())
      .map(({ name }) => name)
      .sort();
  return { bring, onSwap, states, names };
}
const other = dated('else', '20260521');

it('asks before a wholly different file takes the place of one with mentoring, and says what goes', async () => {
  const { bring, onSwap, states, names } = await withMentoring('take');
  expect(onSwap).not.toHaveBeenCalled();
  expect(await bring('b.ics', 'a.ics', other)).toMatchObject({ ok: true });
  expect(onSwap.mock.calls).toEqual([[{ former: 'a.ics', ahead: 1 }]]);
  expect(await states()).toEqual(['planned', 'cancelled', 'planned']);
  expect(await names()).toEqual(['b.ics']);
});

it('leaves all as it was where the former is kept', async () => {
  const { bring, states, names } = await withMentoring('keep');
  expect(await bring('b.ics', 'a.ics', other)).toMatchObject({ ok: false });
  expect([await states(), await names()]).toEqual([['planned', 'planned'], ['a.ics']]);
});

it('adds it as another calendar, of another name where it has the same', async () => {
  const { bring, states, names } = await withMentoring('add');
  expect(await bring('a.ics', 'a.ics', other)).toMatchObject({ ok: true, held: 1 });
  expect(await names()).toEqual(['a (2).ics', 'a.ics']);
  expect(await states()).toEqual(['planned', 'planned', 'planned']);
});

it('asks nothing where a series of the former goes on, or the former had no mentoring', async () => {
  const { bring, onSwap } = await withMentoring('keep');
  expect(await bring('b.ics', 'a.ics', dated('soon', '20260527'))).toMatchObject({ ok: true });
  const dentist = other.replace('Mentoring Priya', 'Dentist');
  await bring('c.ics', 'c.ics', dentist);
  expect(await bring('c.ics', 'c.ics', dated('more', '20260522'))).toMatchObject({ ok: true });
  expect(onSwap).not.toHaveBeenCalled();
});
