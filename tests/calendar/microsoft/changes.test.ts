import { describe, expect, it } from 'vitest';
import { DAY, draft, HOUR, NOW, setUp } from './support';

describe('a round of changes', () => {
  it('an unchanged calendar costs one request, to the link as it was given', async () => {
    const { calendar, machine, asked } = setUp();
    calendar.add(draft('A'));
    await machine.sync();
    const link = machine.cursor?.deltaLink;
    asked.length = 0;
    expect(await machine.sync()).toMatchObject({ full: false, upserts: [], removed: [], odd: [] });
    expect(asked.map(({ url }) => url)).toEqual([link]);
  });

  it('moved, renamed, deleted', async () => {
    const { calendar, machine } = setUp();
    const moved = calendar.add(draft('Moved'));
    const named = calendar.add(draft('Named'));
    const gone = calendar.add(draft('Gone'));
    await machine.sync();
    calendar.move(moved, 3 * HOUR);
    calendar.change(named, { subject: 'Renamed' });
    calendar.cancel(gone);
    expect(await machine.sync()).toMatchObject({ full: false });
    expect(machine.titles()).toEqual(['Moved', 'Renamed']);
    expect(machine.known.get(moved)?.event.start).toBe('2026-03-17T15:00:00Z');
  });

  it('@removed of something outside of the window touches nothing that is held', async () => {
    const { calendar, machine } = setUp();
    calendar.add(draft('Here'));
    const far = calendar.add(draft('Far', NOW + 300 * DAY));
    await machine.sync();
    calendar.change(far, { subject: 'Still far' });
    const removed = [{ id: far, seriesId: null, originalStart: null }];
    expect(await machine.sync()).toMatchObject({ full: false, upserts: [], removed });
    expect(machine.titles()).toEqual(['Here']);
  });

  it('@removed of a series that only changed outside of the window deletes none of its occurrences', async () => {
    const { calendar, api, machine, asked } = setUp();
    api.habits.removedBefore = true;
    const series = calendar.addSeries(draft('Weekly', NOW - 100 * DAY), 30, 7 * DAY);
    await machine.sync();
    const many = machine.known.size;
    calendar.changeSeries(series, { subject: 'Renamed' });
    asked.length = 0;
    expect(await machine.sync()).toMatchObject({ full: true });
    expect(machine.titles()).toEqual(Array(many).fill('Renamed'));
    expect(asked.map(({ url }) => /calendarView(\/delta)?/.exec(url)?.[0])).toEqual([
      'calendarView/delta',
      'calendarView',
    ]);
    expect(await machine.sync()).toMatchObject({ full: false, upserts: [] });
  });

  it('@removed of a series that was deleted: all of it goes', async () => {
    const { calendar, machine } = setUp();
    const series = calendar.addSeries(draft('Weekly'), 5, 7 * DAY);
    calendar.add(draft('Other'));
    await machine.sync();
    calendar.deleteSeries(series);
    await machine.sync();
    expect(machine.titles()).toEqual(['Other']);
  });

  it.each([false, true])(
    'a deleted occurrence that vanishes silently is gone (told: %s)',
    async (told) => {
      const { calendar, machine } = setUp();
      calendar.tellsDeleted = told;
      const series = calendar.addSeries(draft('Weekly'), 3, 7 * DAY);
      await machine.sync();
      const second = [...machine.known.keys()][1] ?? '';
      calendar.cancel(second);
      expect(await machine.sync()).toMatchObject({ full: false });
      expect([...machine.known.keys()]).not.toContain(second);
      expect(machine.titles()).toEqual(['Weekly', 'Weekly']);
      expect(calendar.seriesById.has(series)).toBe(true);
    },
  );

  it('an occurrence of which nothing told that it went is gone after a day', async () => {
    const { calendar, machine } = setUp();
    calendar.addSeries(draft('Weekly'), 3, 7 * DAY);
    await machine.sync();
    const second = [...machine.known.keys()][1] ?? '';
    const { revision } = calendar;
    calendar.cancel(second);
    for (const series of calendar.seriesById.values()) series.revision = revision;
    await machine.sync();
    expect([...machine.known.keys()]).toContain(second);
    machine.now += DAY;
    expect(await machine.sync()).toMatchObject({ full: true });
    expect([...machine.known.keys()]).not.toContain(second);
  });

  it('a moved occurrence keeps its place in its series; a split series gets its other half', async () => {
    const { calendar, machine } = setUp();
    const series = calendar.addSeries(draft('Weekly'), 6, 7 * DAY);
    await machine.sync();
    const second = [...machine.known.keys()][1] ?? '';
    calendar.move(second, 2 * HOUR);
    calendar.splitSeries(series, 4, { subject: 'Fortnightly' });
    await machine.sync();
    expect(machine.known.get(second)?.event).toMatchObject({
      start: '2026-03-24T14:00:00Z',
      recurrenceId: '2026-03-24T12:00:00Z',
    });
    expect(machine.titles()).toEqual([...Array(2).fill('Fortnightly'), ...Array(4).fill('Weekly')]);
  });

  it('a cancelled meeting that still stands there is told as cancelled', async () => {
    const { calendar, machine } = setUp();
    const id = calendar.add(draft('Talk'));
    await machine.sync();
    calendar.change(id, { isCancelled: true });
    await machine.sync();
    expect(machine.known.get(id)?.event.status).toBe('cancelled');
  });

  it('what moves out of the window goes, what moves in comes; the window is that of the last full round', async () => {
    const { calendar, machine } = setUp();
    const here = calendar.add(draft('Here'));
    const far = calendar.add(draft('Far', NOW + 200 * DAY));
    const next = calendar.add(draft('Not yet', NOW + 120 * DAY));
    await machine.sync();
    machine.now += 2 * HOUR;
    calendar.move(here, 150 * DAY);
    calendar.move(far, -150 * DAY);
    calendar.change(next, { subject: 'Not yet either' });
    await machine.sync();
    expect(machine.titles()).toEqual(['Far']);
    expect(machine.cursor?.to).toBe(NOW + 120 * DAY);
  });
});
