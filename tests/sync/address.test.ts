import { describe, expect, it } from 'vitest';
import { ingest } from '@/lib/meetings/ingest';
import { addAddress } from '@/lib/sync/address';
import { dueAccounts } from '@/lib/sync/due';
import type { SyncDeps } from '@/lib/sync/outcome';
import { readHere } from '@/lib/sync/read-here';
import { removeCalendar } from '@/lib/sync/remove-account';
import { readNow, syncDue } from '@/lib/sync/sync-due';
import { testStore } from '../support/store';

const URL_ = 'https://calendar.example.org/private-4f5e6d7c8b9a/basic.ics';
const MINUTE = 60_000;

function ics(title: string): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'X-WR-CALNAME:Work',
    'BEGIN:VEVENT',
    'UID:one',
    'DTSTART:20260521T100000Z',
    'DTEND:20260521T110000Z',
    `SUMMARY:${title}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

/** A server that answers as scripted and keeps what it was asked. */
function server(answer: (request: Headers) => Response) {
  const asked: Headers[] = [];
  const fetch: typeof globalThis.fetch = async (_url, init) => {
    const headers = new Headers(init?.headers);
    asked.push(headers);
    return answer(headers);
  };
  const deps: SyncDeps = { read: readHere, ingest, fetch, random: () => 0.5 };
  return { deps, asked };
}

const withEtag = (title: string, etag: string) => (headers: Headers) =>
  headers.get('If-None-Match') === etag
    ? new Response(null, { status: 304 })
    : new Response(ics(title), { headers: { ETag: etag, 'Content-Type': 'text/calendar' } });

describe('a calendar address', () => {
  it('comes in, and costs one conditional request while unchanged', async () => {
    const { store, clock } = testStore();
    const { deps, asked } = server(withEtag('Mentoring with Priya', '"1"'));
    const added = await addAddress(store, deps, { url: URL_ });
    expect(added).toMatchObject({ ok: true, account: { name: 'Work' }, report: { meetings: 1 } });
    clock.now += 16 * MINUTE;
    const outcomes = await syncDue(store, deps);
    expect(outcomes).toMatchObject([{ ok: true, report: { added: 0, changed: 0 } }]);
    expect(asked.map((headers) => headers.get('If-None-Match'))).toEqual([null, '"1"']);
    expect(await store.meetings.table.count()).toBe(1);
  });

  it('is read in full once a day, because the window moves', async () => {
    const { store, clock } = testStore();
    const { deps, asked } = server(withEtag('Mentoring with Priya', '"1"'));
    await addAddress(store, deps, { url: URL_ });
    clock.now += 25 * 60 * MINUTE;
    await syncDue(store, deps);
    expect(asked[1]?.get('If-None-Match')).toBeNull();
  });

  it('is asked at most every 15 minutes, and less often while it fails', async () => {
    const { store, clock } = testStore();
    let status = 200;
    const { deps } = server(() => new Response(ics('Mentoring'), { status }));
    const added = await addAddress(store, deps, { url: URL_ });
    if (!added.ok) throw new Error('not added');
    expect(added.account.nextReadAt).toBe(clock.now + 15 * MINUTE);
    expect(await dueAccounts(store, clock.now + 14 * MINUTE)).toEqual([]);
    status = 500;
    const waits: number[] = [];
    for (let n = 0; n < 4; n += 1) {
      const outcome = await readNow(store, deps, added.account.id);
      expect(outcome).toMatchObject({ ok: false, reason: { id: 'calendar.fetch.server' } });
      waits.push(((outcome.account?.nextReadAt ?? 0) - clock.now) / MINUTE);
    }
    expect(waits).toEqual([33.75, 67.5, 135, 270]);
    expect(await store.meetings.table.count()).toBe(1);
  });

  it('honours Retry-After', async () => {
    const { store, clock } = testStore();
    let first = true;
    const { deps } = server(() => {
      if (!first) return new Response('', { status: 429, headers: { 'Retry-After': '7200' } });
      first = false;
      return new Response(ics('Mentoring'));
    });
    const added = await addAddress(store, deps, { url: URL_ });
    const outcome = await readNow(store, deps, added.account?.id ?? '');
    expect(outcome.account?.nextReadAt).toBe(clock.now + 120 * MINUTE);
  });

  it.each([
    ['a sign-in page', () => new Response('<!doctype html>', { status: 200 }), 'web-page'],
    ['a page that only the reader knows', () => new Response('<!-- sign in -->'), 'web-page'],
    ['nothing', () => new Response(''), 'empty'],
    ['nothing and says so', () => new Response(null, { status: 204 }), 'empty'],
    ['a missing one', () => new Response('', { status: 404 }), 'not-found'],
  ])('is not kept when it gives %s the first time', async (_name, answer, trouble) => {
    const { store } = testStore();
    const { deps } = server(answer);
    const outcome = await addAddress(store, deps, { url: URL_ });
    expect(outcome).toMatchObject({ ok: false, reason: { id: `calendar.fetch.${trouble}` } });
    expect(store.calendarAccounts.read(await store.calendarAccounts.table.toArray())).toEqual([]);
    expect(JSON.stringify(outcome)).not.toContain('4f5e6d7c');
  });

  it('is refused twice, and goes and comes back with its events', async () => {
    const { store } = testStore();
    const { deps } = server(withEtag('Mentoring with Priya', '"1"'));
    const added = await addAddress(store, deps, { url: URL_ });
    const again = await addAddress(store, deps, { url: URL_.replace('https', 'webcal') });
    expect(again).toMatchObject({ ok: false, reason: { id: 'sync.known' } });
    const accountId = added.account?.id ?? '';
    const kept = (row: object) =>
      store.repairs.add({ table: 'calendarEvents', key: 'k', issue: 'title: no', row });
    await kept({ accountId, title: 7 });
    const other = await kept({ accountId: 'another', title: 7 });
    const undo = await removeCalendar(store, accountId);
    expect(await store.calendarEvents.table.count()).toBe(0);
    expect(await store.repairs.table.toArray()).toEqual([other]);
    expect(await store.meetings.table.count()).toBe(1);
    await undo();
    expect(await store.calendarEvents.table.count()).toBe(1);
    expect(await store.repairs.table.count()).toBe(2);
    expect(await dueAccounts(store, store.clock() + 16 * MINUTE)).toHaveLength(1);
  });
});

describe('when something is off', () => {
  it('leaves no secret on disk when an address is refused', async () => {
    const { store } = testStore();
    const { deps } = server(() => new Response('', { status: 404 }));
    await addAddress(store, deps, { url: URL_ });
    const dump = await Promise.all(store.db.tables.map((table) => table.toArray()));
    expect(JSON.stringify(dump)).not.toContain('4f5e6d7c');
  });

  it('goes on with the next calendar when one can not even note its failure', async () => {
    const { store, clock } = testStore();
    const { deps } = server(withEtag('Mentoring with Priya', '"1"'));
    const added = await addAddress(store, deps, { url: URL_ });
    await addAddress(store, deps, { url: URL_.replace('example', 'other') });
    await store.cursors.table.toCollection().modify({ etag: 42 });
    clock.now += 16 * MINUTE;
    expect(await syncDue(store, deps)).toMatchObject([{ ok: true }, { ok: true }]);
    await store.calendarAccounts.table.update(added.account?.id ?? '', { kind: 'odd' });
    clock.now += 16 * MINUTE;
    expect(await syncDue(store, deps)).toMatchObject([{ ok: true }]);
  });

  it('keeps the secret out of the copy on the repair shelf', async () => {
    const { store } = testStore();
    const { deps } = server(withEtag('Mentoring with Priya', '"1"'));
    const added = await addAddress(store, deps, { url: URL_ });
    await store.calendarAccounts.table.update(added.account?.id ?? '', { failures: 'many' });
    await dueAccounts(store, 0);
    await expect.poll(() => store.repairs.table.count()).toBe(1);
    expect(JSON.stringify(await store.repairs.table.toArray())).not.toContain('4f5e6d7c');
  });
});
