import { describe, expect, it } from 'vitest';
import { MAX_PAGES } from '@/lib/calendar/sources/live/limits';
import { delayed, sameNextPage } from '../../stand-ins/google/faults';
import { refusals } from '../../stand-ins/google/refusals';
import { DAY, draft, HOUR, Machine, NOW, page, setUp } from './support';

describe('beginning anew', () => {
  it('410: from nothing, in the same round, and what was deleted meanwhile is gone', async () => {
    const { calendar, machine } = setUp();
    const gone = calendar.add(draft('Gone'));
    calendar.add(draft('There'));
    await machine.sync();
    calendar.cancel(gone);
    calendar.expireTokens();
    expect(await machine.sync()).toMatchObject({ kind: 'changes', full: true });
    expect(machine.titles()).toEqual(['There']);
    expect(await machine.sync()).toMatchObject({ full: false });
  });

  it('410 in the middle of the pages, too', async () => {
    const { calendar, api, machine, asked } = setUp();
    await machine.sync();
    for (const title of ['A', 'B', 'C']) calendar.add(draft(title));
    api.pageSizes = [1, 1, 250];
    api.faults.push(undefined, refusals.fullSync);
    expect(await machine.sync()).toMatchObject({ full: true });
    expect(machine.titles()).toEqual(['A', 'B', 'C']);
    expect(asked).toHaveLength(5);
  });

  it('400: a token that Google can’t make sense of counts as expired, that of a page too', async () => {
    const { calendar, api, machine } = setUp();
    await machine.sync();
    for (const title of ['A', 'B']) calendar.add(draft(title));
    const bad = () => refusals.badRequest('Bad Request');
    api.faults.push(bad);
    expect(await machine.sync()).toMatchObject({ full: true });
    calendar.add(draft('C'));
    calendar.add(draft('D'));
    api.pageSizes = [1];
    api.faults.push(undefined, bad);
    expect(await machine.sync()).toMatchObject({ full: true });
    expect(machine.titles()).toEqual(['A', 'B', 'C', 'D']);
  });

  it('a full round that is told to begin anew fails, and is tried later', async () => {
    const { api, machine } = setUp();
    api.unlucky = refusals.fullSync;
    expect(await machine.sync()).toMatchObject({ kind: 'failed', trouble: 'server' });
  });

  it('once a day, since a token goes with no window', async () => {
    const { calendar, machine, asked } = setUp();
    calendar.add(draft('Not yet', NOW + 120 * DAY + HOUR));
    await machine.sync();
    machine.now += DAY - 1;
    expect(await machine.sync()).toMatchObject({ full: false });
    expect(machine.titles()).toEqual([]);
    machine.now += 1;
    expect(await machine.sync()).toMatchObject({ full: true });
    expect(machine.titles()).toEqual(['Not yet']);
    expect(asked.at(-1)?.searchParams.has('syncToken')).toBe(false);
  });

  it('when the clock was set back, or private events are wanted otherwise', async () => {
    const { machine } = setUp();
    await machine.sync();
    expect(await machine.sync({ now: NOW - HOUR })).toMatchObject({ full: true });
    await machine.sync();
    expect(await machine.sync({ showPrivate: true })).toMatchObject({ full: true });
    expect(await machine.sync({ showPrivate: true })).toMatchObject({ full: false });
  });
});

describe('pages without end', () => {
  it('the same page named again: changes begin anew, a full round fails', async () => {
    const { calendar, api, machine, asked } = setUp();
    calendar.add(draft('A'));
    await machine.sync();
    api.faults.push(sameNextPage, sameNextPage);
    expect(await machine.sync()).toMatchObject({ kind: 'changes', full: true });
    api.unlucky = sameNextPage;
    asked.length = 0;
    machine.now += DAY;
    expect(await machine.sync()).toMatchObject({ kind: 'failed', trouble: 'server' });
    expect(asked).toHaveLength(2);
    expect(machine.titles()).toEqual(['A']);
  });

  it('ever new empty pages end at a limit', async () => {
    let asked = 0;
    const machine = new Machine(async () => {
      asked += 1;
      return new Response(JSON.stringify(page([], { nextPageToken: `p${asked}` })));
    });
    expect(await machine.sync()).toMatchObject({ kind: 'failed', trouble: 'too-large' });
    expect(asked).toBe(MAX_PAGES);
  });
});

describe('nothing happens by halves', () => {
  it('a round that fails on its last page leaves cursor and events as they were', async () => {
    const { calendar, api, machine } = setUp();
    calendar.add(draft('Old'));
    await machine.sync();
    const before = { known: machine.known, cursor: machine.cursor };
    for (const title of ['A', 'B', 'C']) calendar.add(draft(title));
    api.pageSizes = [2, 1];
    api.faults.push(undefined, () => refusals.backend(503));
    expect(await machine.sync()).toMatchObject({ kind: 'failed', trouble: 'busy' });
    expect({ known: machine.known, cursor: machine.cursor }).toEqual(before);
    await machine.sync();
    expect(machine.titles()).toEqual(['A', 'B', 'C', 'Old']);
  });

  it('401 in the middle of the pages: signed out, nothing taken over', async () => {
    const { calendar, api, machine } = setUp();
    for (const title of ['A', 'B']) calendar.add(draft(title));
    api.pageSizes = [1, 1];
    api.faults.push(undefined, refusals.signedOut);
    expect(await machine.sync()).toMatchObject({ trouble: 'signed-out', retryAt: null });
    expect(machine.known.size).toBe(0);
  });

  it('stopped before, between two pages, or while an answer is on its way', async () => {
    const { calendar, api, machine, asked } = setUp();
    for (const title of ['A', 'B']) calendar.add(draft(title));
    expect(await machine.sync({ signal: AbortSignal.abort() })).toMatchObject({
      trouble: 'cancelled',
      retryAt: null,
    });
    expect(asked).toHaveLength(0);

    api.pageSizes = [1, 1];
    const between = new AbortController();
    const stopped = { signal: between.signal, onProgress: () => between.abort() };
    expect(await machine.sync(stopped)).toMatchObject({ trouble: 'cancelled' });
    expect(asked).toHaveLength(1);

    api.pageSizes = [];
    let release = () => {};
    api.faults.push(delayed(new Promise<void>((resolve) => (release = resolve))));
    const during = new AbortController();
    const round = machine.sync({ signal: during.signal });
    during.abort();
    release();
    expect(await round).toMatchObject({ trouble: 'cancelled' });
    expect(machine.known.size).toBe(0);
  });
});
