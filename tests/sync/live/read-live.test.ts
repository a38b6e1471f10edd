import { describe, expect, it } from 'vitest';
import { dueAccounts } from '@/lib/sync/due';
import { disconnect, setEnabled } from '@/lib/sync/live/disconnect';
import { nextRound } from '@/lib/sync/live/period';
import { removeCalendar } from '@/lib/sync/remove-account';
import { syncDue } from '@/lib/sync/sync-due';
import { refusals } from '../../stand-ins/google/refusals';
import { meetingFields } from '../../support/rows';
import { DAY, HOUR, MINUTE, mentoring, NOW, signedIn } from './support';

describe('a calendar of a signed-in account', () => {
  it('comes in, and costs one request while unchanged', async () => {
    const { calendar, clock, deps, store, urls, titles, log, row } = await signedIn();
    calendar.addSeries(mentoring('Priya'), 6, 7 * DAY);
    const [first] = await syncDue(store, deps);
    expect(first).toMatchObject({ ok: true, report: { meetings: 6, series: 1, added: 6 } });
    expect(await titles()).toHaveLength(6);
    const before = urls.length;
    clock.now += 16 * MINUTE;
    const [second] = await syncDue(store, deps);
    expect(second).toMatchObject({ ok: true, report: { added: 0, changed: 0 } });
    expect(urls.length - before).toBe(1);
    expect((await log()).map(({ result }) => result)).toEqual(['full', 'unchanged']);
    expect(await row()).toMatchObject({ readAt: clock.now, problem: null });
  });

  it('follows what is moved, cancelled, renamed and split from its series, and keeps the notes', async () => {
    const { calendar, store, sync, titles } = await signedIn();
    const series = calendar.addSeries(mentoring('Priya'), 6, 7 * DAY);
    await sync();
    const meetings = store.meetings.read(await store.meetings.table.orderBy('start').toArray());
    const note = { meetingId: meetings[0]?.id ?? '', order: 0, markdown: 'mine' };
    await store.noteBlocks.add({ ...note, visibility: 'private' });
    const [first, second] = calendar.occurrences(series);
    calendar.move(first?.id ?? '', 2 * HOUR);
    calendar.cancel(second?.id ?? '');
    calendar.splitSeries(series, 3, { summary: 'Mentoring Priya, second half' });
    const outcome = await sync();
    expect(outcome).toMatchObject({ ok: true });
    const after = store.meetings.read(await store.meetings.table.orderBy('start').toArray());
    const moved = after.find(({ id }) => id === meetings[0]?.id);
    expect(moved?.start).toBe((meetings[0]?.start ?? 0) + 2 * HOUR);
    expect(after.find(({ id }) => id === meetings[1]?.id)?.status).toBe('cancelled');
    expect(await titles()).toContain('Mentoring Priya, second half');
    expect(
      await store.noteBlocks.table
        .where('meetingId')
        .equals(moved?.id ?? '')
        .count(),
    ).toBe(1);
    // The second half takes the place of the first: nobody has two meetings at one hour.
    const planned = after.filter(({ status }) => status === 'planned').map(({ start }) => start);
    expect(new Set(planned).size).toBe(planned.length);
  });

  it('takes a new token when the old one is refused in the middle, once', async () => {
    const { calendar, api, asked, sync, tokens } = await signedIn();
    calendar.add(mentoring('Priya'));
    api.accessTokens.clear();
    api.accessTokens.add('second');
    tokens((refused) => ({ ok: true, token: refused ? 'second' : 'first' }));
    expect(await sync()).toMatchObject({ ok: true });
    expect(asked).toEqual([undefined, 'first']);
  });

  it('says on calendar and account that the user must sign in again, and tries seldom', async () => {
    const { clock, row, signIn, store, sync, tokens } = await signedIn();
    const reason = { id: 'calendar.account.signed-out', params: {} };
    tokens(() => ({ ok: false, reason, lasting: true }));
    expect(await sync()).toMatchObject({ ok: false, reason });
    expect((await store.signIns.get(signIn.id))?.problem).toEqual(reason);
    const { problem, nextReadAt } = await row();
    expect(problem).toEqual(reason);
    expect(nextReadAt).toBeGreaterThanOrEqual(clock.now + HOUR);
    tokens(() => ({ ok: true, token: 'token' }));
    expect(await sync()).toMatchObject({ ok: true });
    expect((await store.signIns.get(signIn.id))?.problem).toBeNull();
    expect((await row()).problem).toBeNull();
  });

  it('waits as long as the server asks, and longer with each failure', async () => {
    const { api, clock, row, sync } = await signedIn();
    api.faults.push(() => refusals.tooMany('600'));
    await sync();
    expect((await row()).nextReadAt).toBeGreaterThanOrEqual(clock.now + 600_000);
    const waits: number[] = [];
    for (let n = 0; n < 3; n += 1) {
      api.faults.push(() => refusals.backend());
      await sync();
      waits.push(((await row()).nextReadAt ?? 0) - clock.now);
    }
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(new Set(waits).size).toBe(3);
    expect((await row()).failures).toBe(4);
  });

  it('leaves everything as it was when cancelled', async () => {
    const { calendar, row, store, sync, log } = await signedIn();
    calendar.add(mentoring('Priya'));
    const stop = new AbortController();
    const outcome = await sync({ signal: stop.signal, onProgress: () => stop.abort() });
    expect(outcome).toMatchObject({ ok: false, reason: { id: 'sync.cancelled' } });
    expect(await store.calendarEvents.table.count()).toBe(0);
    expect(await row()).toMatchObject({ problem: null, failures: 0, readAt: null });
    expect(await log()).toEqual([]);
  });

  it('brings nothing back that was removed while it was read', async () => {
    const { account, calendar, deps, store, sync } = await signedIn();
    calendar.add(mentoring('Priya'));
    const { ingest } = deps;
    deps.ingest = async (...args) => {
      await removeCalendar(store, account.id);
      return ingest(...args);
    };
    expect(await sync()).toMatchObject({ ok: false, account: null, reason: { id: 'sync.gone' } });
    expect(await store.calendarEvents.table.count()).toBe(0);
    expect(await store.meetings.table.count()).toBe(0);
  });

  it('brings nothing back that was turned off while it was read', async () => {
    const { account, calendar, deps, store, sync } = await signedIn();
    calendar.add(mentoring('Priya'));
    const { ingest } = deps;
    deps.ingest = async (...args) => {
      await setEnabled(store, account.id, false);
      return ingest(...args);
    };
    expect(await sync()).toMatchObject({ ok: false, account: null });
    expect(await store.calendarEvents.table.count()).toBe(0);
    expect(await store.meetings.table.count()).toBe(0);
  });

  it('keeps each event once, also one that began long before, and lets go of what is past', async () => {
    const { calendar, clock, store, sync } = await signedIn();
    const leave = mentoring('Priya', NOW - 130 * DAY, { summary: 'On leave' });
    calendar.add({ ...leave, end: { dateTime: new Date(NOW + 60 * DAY).toISOString() } });
    calendar.add(mentoring('Tomas', NOW - 80 * DAY));
    const id = calendar.add(mentoring('Yusuf'));
    await sync();
    for (let n = 1; n < 4; n += 1) {
      clock.now += 20 * DAY;
      await sync();
      calendar.change(id, { summary: `Mentoring Yusuf, part ${n}` });
      await sync();
    }
    const rows = store.calendarEvents.read(await store.calendarEvents.table.toArray());
    expect(rows.map(({ event }) => event.title).sort()).toEqual([
      'Mentoring Yusuf, part 3',
      'On leave',
    ]);
  });

  it('judges anew in a new version, and when a partner is called otherwise', async () => {
    const { calendar, deps, live, store, sync } = await signedIn();
    const id = calendar.add(mentoring('Priya', NOW + DAY));
    await sync();
    const parts: boolean[] = [];
    const { ingestChanges } = deps;
    deps.ingestChanges = async (...args) => {
      const report = (await ingestChanges?.(...args)) ?? null;
      parts.push(report !== null);
      return report;
    };
    const change = async () => {
      calendar.move(id, HOUR);
      await sync();
    };
    await change();
    const [partner] = store.partners.read(await store.partners.table.toArray());
    await store.partners.patch(partner?.id ?? '', { phase: 'closing' });
    await change();
    await store.partners.patch(partner?.id ?? '', { name: 'Priya Nair' });
    await change();
    await change();
    live.version = () => '2.0';
    await change();
    await change();
    expect(parts).toEqual([true, true, false, true, false, true]);
  });

  it('is the same meeting as in a file that holds it too', async () => {
    const { account, calendar, deps, store, sync, titles } = await signedIn();
    const id = calendar.add(mentoring('Priya'));
    const [file] = await store.calendarAccounts.addMany([
      { ...account, id: crypto.randomUUID(), kind: 'file', remote: undefined },
    ]);
    if (!file) throw new Error('No file');
    await sync();
    const [held] = store.calendarEvents.read(await store.calendarEvents.table.toArray());
    if (!held) throw new Error('No event');
    expect(held.remote).toEqual({ id, seriesId: null });
    const window = { from: NOW - DAY, to: NOW + 9 * DAY };
    await deps.ingest(store, file, [held.event], { window });
    expect(await titles()).toEqual(['Mentoring Priya / Sam']);
  });

  it('keeps of the log the last fifty rounds, without a word of any event', async () => {
    const { calendar, clock, log, sync } = await signedIn();
    calendar.add(mentoring('Priya'));
    for (let n = 0; n < 55; n += 1) {
      clock.now += MINUTE;
      await sync();
    }
    const rounds = await log();
    expect(rounds).toHaveLength(50);
    expect(rounds.at(-1)?.createdAt).toBe(clock.now);
    expect(JSON.stringify(rounds)).not.toMatch(/priya|sam|example/i);
  });
});

describe('an account', () => {
  it('that is disconnected leaves the notes, and nothing else of it', async () => {
    const { calendar, signIn, store, sync, titles } = await signedIn();
    calendar.add(mentoring('Priya'));
    await sync();
    await disconnect(store, signIn.id);
    expect(await titles()).toEqual(['Mentoring Priya / Sam']);
    for (const name of ['signIns', 'calendarAccounts', 'calendarEvents', 'cursors'] as const) {
      expect(await store[name].table.count()).toBe(0);
    }
  });

  it('with a calendar turned off is no longer read, and anew once it is on again', async () => {
    const { account, calendar, store, sync, log } = await signedIn();
    calendar.add(mentoring('Priya'));
    await sync();
    await setEnabled(store, account.id, false);
    expect(await store.calendarEvents.table.count()).toBe(0);
    expect(await dueAccounts(store, NOW + DAY)).toEqual([]);
    await setEnabled(store, account.id, true);
    expect((await dueAccounts(store, NOW)).map(({ id }) => id)).toEqual([account.id]);
    await sync();
    expect((await log()).map(({ result }) => result)).toEqual(['full', 'full']);
    expect(await store.calendarEvents.table.count()).toBe(1);
  });
});

describe('the next round', () => {
  it('counts a meeting that this one brought', async () => {
    const { calendar, clock, row, sync } = await signedIn();
    calendar.add(mentoring('Priya', clock.now + 40 * MINUTE));
    await sync();
    expect((await row()).nextReadAt).toBe(clock.now + 5 * MINUTE);
  });

  it.each([
    ['with no meeting ahead', null, 15],
    ['with one in three hours', 180, 15],
    ['when its last hour is about to begin', 67, 7],
    ['in the hour before it', 40, 5],
    ['right before it', 2, 5],
  ])('%s', async (_, minutes, wait) => {
    const { store, clock } = await signedIn();
    if (minutes !== null) {
      const start = clock.now + minutes * MINUTE;
      await store.meetings.add(meetingFields({ start, end: start + HOUR, partnerIds: [] }));
    }
    expect(await nextRound(store)).toBe(clock.now + wait * MINUTE);
  });
});
