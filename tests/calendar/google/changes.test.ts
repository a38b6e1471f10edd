import { describe, expect, it } from 'vitest';
import { answers, DAY, draft, HOUR, Machine, NOW, page, setUp } from './support';

const names = (url: URL | undefined) => [...(url?.searchParams.keys() ?? [])].sort();

describe('changes by sync token', () => {
  it('an unchanged calendar costs one request, in which nothing is said of time', async () => {
    const { calendar, machine, asked } = setUp();
    calendar.add(draft('A'));
    await machine.sync();
    const outcome = await machine.sync();
    expect(outcome).toMatchObject({ full: false, upserts: [], removed: [] });
    expect(asked).toHaveLength(2);
    expect(names(asked[1])).toEqual(['fields', 'maxResults', 'singleEvents', 'syncToken']);
  });

  it('moved, renamed, cancelled, new: one entry each', async () => {
    const { calendar, machine } = setUp();
    const [moved, renamed, dropped] = ['Moved', 'Renamed', 'Dropped'].map((title) =>
      calendar.add(draft(title)),
    ) as [string, string, string];
    await machine.sync();
    calendar.move(moved, 2 * HOUR);
    calendar.change(renamed, { summary: 'Named anew' });
    calendar.cancel(dropped);
    calendar.add(draft('New'));
    const outcome = await machine.sync();
    expect(outcome).toMatchObject({ full: false, removed: [{ id: dropped, seriesId: null }] });
    expect(outcome.kind === 'changes' && outcome.upserts).toHaveLength(3);
    expect(machine.titles()).toEqual(['Moved', 'Named anew', 'New']);
    expect(machine.known.get(moved)?.event.start).toBe('2026-03-17T14:00:00Z');
  });

  it('a cancelled occurrence comes as a stub of id, series and original start', async () => {
    const { calendar, machine } = setUp();
    const series = calendar.addSeries(draft('Weekly'), 3, 7 * DAY);
    await machine.sync();
    const second = calendar.occurrences(series)[1]?.id ?? '';
    calendar.move(second, HOUR);
    calendar.cancel(second);
    const removed = [{ id: second, seriesId: series, originalStart: '2026-03-24T12:00:00Z' }];
    expect(await machine.sync()).toMatchObject({ upserts: [], removed });
    expect(machine.known.size).toBe(2);
  });

  it('a stub may come before anything else of its series', async () => {
    const { calendar, api, machine } = setUp();
    await machine.sync();
    const series = calendar.addSeries(draft('Weekly'), 3, 7 * DAY);
    const second = calendar.occurrences(series)[1]?.id ?? '';
    calendar.cancel(second);
    api.order = (events) => events.toSorted((a) => (a.status === 'cancelled' ? -1 : 1));
    api.pageSizes = [1, 2];
    expect(await machine.sync()).toMatchObject({ removed: [{ id: second, seriesId: series }] });
    expect(machine.titles()).toEqual(['Weekly', 'Weekly']);
    expect([...machine.known.keys()]).not.toContain(second);
  });

  it.each(['by occurrence', 'by series'] as const)(
    'a series that was deleted goes whole, told %s',
    async (told) => {
      const { calendar, machine } = setUp();
      const series = calendar.addSeries(draft('Weekly'), 10, 7 * DAY);
      calendar.add(draft('Other'));
      await machine.sync();
      calendar.deleteSeries(series, told);
      expect(await machine.sync()).toMatchObject({ full: false });
      expect(machine.titles()).toEqual(['Other']);
    },
  );

  it('a series split in two keeps what was and gets its other half', async () => {
    const { calendar, machine } = setUp();
    const series = calendar.addSeries(draft('Weekly'), 6, 7 * DAY);
    await machine.sync();
    calendar.splitSeries(series, 4, { summary: 'Fortnightly' });
    await machine.sync();
    expect(machine.titles()).toEqual([...Array(2).fill('Fortnightly'), ...Array(4).fill('Weekly')]);
  });

  it('a touched series of hundreds is cut at the horizon, its cancelled stubs are kept', async () => {
    const { calendar, machine } = setUp();
    const series = calendar.addSeries(draft('Weekly'), 700, 7 * DAY);
    await machine.sync();
    expect(machine.known.size).toBe(17);
    const far = calendar.occurrences(series).at(-1)?.id ?? '';
    calendar.cancel(far);
    calendar.changeSeries(series, { summary: 'Renamed' });
    const outcome = await machine.sync();
    if (outcome.kind !== 'changes') throw new Error(outcome.trouble);
    expect(outcome.upserts).toHaveLength(17);
    expect(outcome.removed).toContainEqual(expect.objectContaining({ id: far }));
    expect(machine.titles()).toEqual(Array(17).fill('Renamed'));
  });

  it('what moves out of the window goes, what moves in comes', async () => {
    const { calendar, machine } = setUp();
    const here = calendar.add(draft('Here'));
    const far = calendar.add(draft('Far', NOW + 200 * DAY));
    await machine.sync();
    calendar.move(here, 150 * DAY);
    calendar.move(far, -150 * DAY);
    await machine.sync();
    expect(machine.titles()).toEqual(['Far']);
  });

  it('the window is that of the last full round, until the next one', async () => {
    const { calendar, machine } = setUp();
    const id = calendar.add(draft('Not yet', NOW + 120 * DAY));
    await machine.sync();
    machine.now += 2 * HOUR;
    calendar.change(id, { summary: 'Not yet either' });
    await machine.sync();
    expect(machine.titles()).toEqual([]);
    expect(machine.cursor?.to).toBe(NOW + 120 * DAY);
  });

  it('a page that an older state of an entry comes on after a newer one changes nothing', async () => {
    const event = (summary: string, updated: string) => ({ ...draft(summary), id: 'a', updated });
    const newer = event('Newer', '2026-03-02T10:00:00.000Z');
    const older = event('Older', '2026-03-01T10:00:00.000Z');
    const machine = new Machine(answers(page([newer], { nextPageToken: 'p' }), page([older])));
    await machine.sync();
    expect(machine.titles()).toEqual(['Newer']);
  });
});
