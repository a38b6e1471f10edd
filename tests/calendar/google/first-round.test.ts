import { describe, expect, it } from 'vitest';
import { answers, DAY, draft, HOUR, Machine, NOW, page, setUp } from './support';

describe('the first round', () => {
  it('asks for a window of single events, 250 a page, and reports each page', async () => {
    const { calendar, machine, asked } = setUp();
    calendar.addSeries(draft('Weekly', NOW - 80 * DAY), 600, 6 * HOUR);
    const progress: object[] = [];
    const outcome = await machine.sync({ onProgress: (done) => progress.push(done) });
    expect(outcome).toMatchObject({ kind: 'changes', full: true, odd: [] });
    expect(machine.known.size).toBe(600);
    expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toMatchObject({
      singleEvents: 'true',
      maxResults: '250',
      timeMin: '2025-12-16T12:00:00.000Z',
      timeMax: '2026-07-14T12:00:00.000Z',
    });
    expect(progress).toEqual([
      { pages: 1, entries: 250 },
      { pages: 2, entries: 500 },
      { pages: 3, entries: 600 },
    ]);
  });

  it('cuts at the window', async () => {
    const { calendar, machine } = setUp();
    calendar.add(draft('Over', NOW - 90 * DAY - HOUR));
    calendar.add(draft('Ends inside', NOW - 90 * DAY - HOUR / 2));
    calendar.add(draft('Begins inside', NOW + 120 * DAY - 1000));
    calendar.add(draft('Too far', NOW + 120 * DAY));
    await machine.sync();
    expect(machine.titles()).toEqual(['Begins inside', 'Ends inside']);
  });

  it('has a window of whole seconds: Google ignores what is finer, and changes must see the same one', async () => {
    const { calendar, machine } = setUp();
    machine.now += 500;
    const id = calendar.add(draft('In the last second', NOW + 120 * DAY));
    await machine.sync();
    expect(machine.titles()).toEqual(['In the last second']);
    calendar.change(id, { summary: 'Still there' });
    await machine.sync();
    expect(machine.titles()).toEqual(['Still there']);
  });

  it('takes the token from the last page, past an empty page that has a next one', async () => {
    const { calendar, api, machine, asked } = setUp();
    for (const title of ['A', 'B', 'C']) calendar.add(draft(title));
    api.pageSizes = [0, 2, 0, 2];
    await machine.sync();
    expect(asked).toHaveLength(4);
    expect(machine.titles()).toEqual(['A', 'B', 'C']);
    expect(machine.cursor?.syncToken).toBe('1.3');
  });

  it('an entry that two pages list is there once; an edit between the pages comes with the next round', async () => {
    const { calendar, api, request, machine } = setUp();
    const ids = ['A', 'B', 'C', 'D'].map((title) => calendar.add(draft(title)));
    Object.assign(api, { pageSizes: [2, 1, 1], overlap: 1 });
    let edited = false;
    const between = new Machine(async (path, params) => {
      if (params.pageToken && !edited) {
        edited = true;
        calendar.change(ids[0] ?? '', { summary: 'A2' });
      }
      return request(path, params);
    });
    await between.sync();
    expect(between.titles()).toEqual(['A', 'B', 'C', 'D']);
    await between.sync();
    expect(between.titles()).toEqual(['A2', 'B', 'C', 'D']);
    expect(machine.known.size).toBe(0);
  });

  it('without a token on the last page the next round is a full one', async () => {
    const machine = new Machine(answers(page([], {}), page([], { nextSyncToken: 's' })));
    expect(await machine.sync()).toMatchObject({ kind: 'changes', full: true, cursor: null });
    expect(await machine.sync()).toMatchObject({ full: true, cursor: { syncToken: 's' } });
  });
});
