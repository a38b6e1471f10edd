import { describe, expect, it } from 'vitest';
import { parseMicrosoftCursor } from '@/lib/calendar/sources/microsoft';
import { MAX_PAGES } from '@/lib/calendar/sources/microsoft/pages';
import { delayed } from '../../stand-ins/google/faults';
import { repeating, sameLink } from '../../stand-ins/graph/faults';
import { refusals } from '../../stand-ins/graph/refusals';
import { answers, DAY, draft, HOUR, Machine, NOW, page, setUp } from './support';

describe('beginning anew', () => {
  it.each([
    ['410', refusals.gone],
    ['400 syncStateNotFound', refusals.expired],
    ['409 resyncRequired', refusals.resync],
    ['400 of a token that Graph can’t make sense of', () => refusals.badRequest('Bad token')],
  ])(
    '%s: from nothing, in the same round, and what was deleted meanwhile is gone',
    async (_, fault) => {
      const { calendar, api, machine } = setUp();
      const gone = calendar.add(draft('Gone'));
      calendar.add(draft('There'));
      await machine.sync();
      calendar.cancel(gone);
      api.faults.push(fault);
      expect(await machine.sync()).toMatchObject({ kind: 'changes', full: true });
      expect(machine.titles()).toEqual(['There']);
      expect(await machine.sync()).toMatchObject({ full: false });
    },
  );

  it('in the middle of the pages, too', async () => {
    const { calendar, api, machine } = setUp();
    await machine.sync();
    for (const title of ['A', 'B', 'C']) calendar.add(draft(title));
    api.pageSizes = [1, 1, 250];
    api.faults.push(undefined, refusals.gone);
    expect(await machine.sync()).toMatchObject({ full: true });
    expect(machine.titles()).toEqual(['A', 'B', 'C']);
  });

  it('a full round that is told to begin anew fails, and is tried later', async () => {
    const { api, machine } = setUp();
    api.unlucky = refusals.gone;
    const outcome = await machine.sync();
    expect(outcome).toMatchObject({ kind: 'failed', trouble: 'server' });
    expect(outcome.kind === 'failed' && outcome.retryAt).toBeGreaterThan(NOW);
  });

  it('once a day, since the window is inside the token', async () => {
    const { calendar, machine } = setUp();
    calendar.add(draft('Not yet', NOW + 120 * DAY + HOUR));
    await machine.sync();
    machine.now += DAY - 1;
    expect(await machine.sync()).toMatchObject({ full: false });
    expect(machine.titles()).toEqual([]);
    machine.now += 1;
    expect(await machine.sync()).toMatchObject({ full: true });
    expect(machine.titles()).toEqual(['Not yet']);
  });

  it('when the clock was set back, or the user wishes otherwise', async () => {
    const { machine } = setUp();
    await machine.sync();
    expect(await machine.sync({ now: NOW - HOUR })).toMatchObject({ full: true });
    await machine.sync();
    expect(await machine.sync({ showPrivate: true })).toMatchObject({ full: true });
    expect(await machine.sync({ showPrivate: true, readBody: true })).toMatchObject({ full: true });
    expect(await machine.sync({ showPrivate: true, readBody: true })).toMatchObject({
      full: false,
    });
  });
});

describe('pages without end', () => {
  it.each([
    ['under links that are new each time', repeating],
    ['under one link', () => sameLink],
  ])('the same page for ever, %s: all is read by the plain listing', async (_, fault) => {
    const { calendar, api, machine, asked } = setUp();
    calendar.add(draft('A'));
    calendar.addSeries(draft('Old', NOW - 100 * DAY), 30, 7 * DAY);
    const first = await setUp().machine.sync();
    expect(first).toMatchObject({ full: true });
    const inDelta = fault();
    api.unlucky = (honest, request) =>
      request.url.includes('delta') ? inDelta(honest, request) : honest();
    expect(await machine.sync()).toMatchObject({ kind: 'changes', full: true });
    expect(machine.titles()).toContain('A');
    expect(new Set(machine.titles())).toEqual(new Set(['A', 'Old']));
    expect(asked.length).toBeLessThan(6);

    // For the rest of the day the plain listing it is, window and all; then changes are tried again.
    asked.length = 0;
    calendar.add(draft('B'));
    expect(await machine.sync()).toMatchObject({ full: true });
    expect(asked.map(({ url }) => url.includes('delta'))).toEqual([false]);
    expect(machine.titles()).toContain('B');
    api.unlucky = undefined;
    machine.now += DAY;
    await machine.sync();
    expect(await machine.sync()).toMatchObject({ full: false });
  });

  it('an empty page that names itself ends at once', async () => {
    let asked = 0;
    const link = 'https://graph.microsoft.com/v1.0/me/calendarView/delta?$skiptoken=p';
    const fetch = async () => {
      asked += 1;
      return new Response(JSON.stringify(page([], { '@odata.nextLink': link })));
    };
    const machine = new Machine({ token: async () => 'token', fetch });
    expect(await machine.sync()).toMatchObject({ kind: 'failed', trouble: 'server' });
    expect(asked).toBe(4);
  });

  it('ever new empty pages end at a limit, in the plain listing as well', async () => {
    let asked = 0;
    const fetch = async () => {
      asked += 1;
      const link = `https://graph.microsoft.com/v1.0/me/calendarView/delta?$skiptoken=p${asked}`;
      return new Response(JSON.stringify(page([], { '@odata.nextLink': link })));
    };
    const machine = new Machine({ token: async () => 'token', fetch });
    expect(await machine.sync()).toMatchObject({ kind: 'failed', trouble: 'server' });
    expect(asked).toBe(2 * MAX_PAGES);
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
    api.faults.push(undefined, () => refusals.unavailable());
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
    const stopped = { trouble: 'cancelled', retryAt: null };
    expect(await machine.sync({ signal: AbortSignal.abort() })).toMatchObject(stopped);
    expect(asked).toHaveLength(0);
    api.pageSizes = [1, 1];
    const between = new AbortController();
    const stop = { signal: between.signal, onProgress: () => between.abort() };
    expect(await machine.sync(stop)).toMatchObject(stopped);
    expect(asked).toHaveLength(1);
    let release = () => {};
    api.faults.push(delayed(new Promise<void>((resolve) => (release = resolve))));
    const during = new AbortController();
    const round = machine.sync({ signal: during.signal });
    during.abort();
    release();
    expect(await round).toMatchObject(stopped);
    expect(machine.known.size).toBe(0);
  });
});

describe('a stored cursor', () => {
  it('comes back as it was', async () => {
    const { calendar, machine } = setUp();
    calendar.addSeries(draft('Weekly', NOW - 100 * DAY, { showAs: 'busy' }), 30, 7 * DAY);
    await machine.sync();
    expect(machine.cursor?.masters).toHaveLength(1);
    expect(parseMicrosoftCursor(JSON.stringify(machine.cursor))).toEqual(machine.cursor);
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['another shape', '{"version":1}'],
  ])('%s begins anew', (_, text) => expect(parseMicrosoftCursor(text)).toBeNull());

  it('that leads elsewhere begins anew, and the token goes nowhere', async () => {
    const { machine, asked } = setUp();
    await machine.sync();
    if (machine.cursor)
      machine.cursor.deltaLink = 'https://graph.microsoft.com.evil.example/v1.0/x';
    asked.length = 0;
    expect(await machine.sync()).toMatchObject({ full: true });
    expect(asked.map(({ url }) => new URL(url).host)).toEqual(['graph.microsoft.com']);
  });

  it('of a service that gave no link for changes reads all again', async () => {
    const machine = new Machine(answers(page([], {}), page([])));
    expect(await machine.sync()).toMatchObject({ full: true, cursor: { deltaLink: null } });
    expect(await machine.sync()).toMatchObject({ full: true });
  });
});
