import { describe, expect, it } from 'vitest';
import { graphTime } from '../../stand-ins/graph/calendar';
import { answers, DAY, draft, HOUR, Machine, NOW, page, setUp } from './support';

describe('the first round', () => {
  it('asks for a delta of the window, 200 a page, and reports each page', async () => {
    const { calendar, machine, asked } = setUp();
    calendar.addSeries(draft('Weekly', NOW - 80 * DAY), 449, 6 * HOUR);
    const progress: object[] = [];
    const outcome = await machine.sync({ onProgress: (done) => progress.push(done) });
    expect(outcome).toMatchObject({ kind: 'changes', full: true, odd: [] });
    expect(machine.known.size).toBe(449);
    expect(asked[0]?.url).toBe(
      'https://graph.microsoft.com/v1.0/me/calendarView/delta?startDateTime=2025-12-16T12:00:00.000Z&endDateTime=2026-07-14T12:00:00.000Z',
    );
    expect(progress).toEqual([
      { pages: 1, entries: 200 },
      { pages: 2, entries: 400 },
      { pages: 3, entries: 450 },
    ]);
  });

  it('asks another calendar by its id, escaped', async () => {
    const { machine, asked } = setUp({ calendarId: 'AAMk/a+b=' });
    await machine.sync();
    expect(asked[0]?.url).toContain('/v1.0/me/calendars/AAMk%2Fa%2Bb%3D/calendarView/delta?');
  });

  it('has no $select in it, which a delta of a calendarView refuses', async () => {
    const { machine, asked } = setUp();
    expect(await machine.sync()).toMatchObject({ kind: 'changes' });
    expect(asked.some(({ url }) => url.includes('$select'))).toBe(false);
  });

  it('cuts at the window', async () => {
    const { calendar, machine } = setUp();
    calendar.add(draft('Over', NOW - 90 * DAY - HOUR));
    calendar.add(draft('Ends inside', NOW - 90 * DAY - HOUR / 2));
    calendar.add(draft('Begins inside', NOW + 120 * DAY - 1000));
    calendar.add(draft('Too far', NOW + 120 * DAY));
    await machine.sync();
    expect(machine.titles()).toEqual(['Begins inside', 'Ends inside']);
    const far = graphTime(NOW + 200 * DAY);
    const sent = new Machine(answers(page([{ id: 'a', subject: 'Far', start: far, end: far }])));
    expect(await sent.sync()).toMatchObject({ upserts: [], removed: [{ id: 'a' }] });
  });

  it('takes the link from the last page, past empty pages that have a next one', async () => {
    const { calendar, api, machine, asked } = setUp();
    for (const title of ['A', 'B', 'C']) calendar.add(draft(title));
    api.pageSizes = [0, 0, 2, 0, 2];
    await machine.sync();
    expect(asked).toHaveLength(5);
    expect(machine.titles()).toEqual(['A', 'B', 'C']);
    expect(machine.cursor?.deltaLink).toContain('$deltatoken=');
  });

  it('an entry that two pages list is there once; of two states the one changed later counts', async () => {
    const { calendar, api, machine } = setUp();
    for (const title of ['A', 'B', 'C', 'D']) calendar.add(draft(title));
    Object.assign(api, { pageSizes: [2, 1, 1], overlap: 1 });
    await machine.sync();
    expect(machine.titles()).toEqual(['A', 'B', 'C', 'D']);

    const event = (subject: string, lastModifiedDateTime: string) => {
      const times = { start: graphTime(NOW), end: graphTime(NOW + HOUR) };
      return { id: 'a', type: 'singleInstance', subject, lastModifiedDateTime, ...times };
    };
    const link = 'https://graph.microsoft.com/v1.0/me/calendarView/delta?$skiptoken=p';
    const newer = page([event('Newer', '2026-03-02T10:00:00Z')], { '@odata.nextLink': link });
    const twice = new Machine(answers(newer, page([event('Older', '2026-03-01T10:00:00Z')])));
    await twice.sync();
    expect(twice.titles()).toEqual(['Newer']);
  });
});

describe('occurrences without subject and attendees', () => {
  const attendees = [{ emailAddress: { address: 'lena@example.org' }, type: 'required' as const }];

  it('take them from their series, which comes with them', async () => {
    const { calendar, machine, asked } = setUp();
    calendar.addSeries(draft('Weekly', NOW + DAY, { attendees }), 3, 7 * DAY);
    await machine.sync();
    expect(machine.titles()).toEqual(['Weekly', 'Weekly', 'Weekly']);
    const people = [...machine.known.values()].map(({ event }) => event.attendees[0]?.email);
    expect(people).toEqual(Array(3).fill('lena@example.org'));
    expect(asked).toHaveLength(1);
  });

  it('ask for series that began before the window and didn’t come, twenty at a time', async () => {
    const { calendar, machine, asked } = setUp();
    for (let n = 0; n < 25; n++) {
      calendar.addSeries(draft(`Series ${n}`, NOW - 100 * DAY), 30, 7 * DAY);
    }
    await machine.sync();
    expect(new Set(machine.titles()).size).toBe(25);
    const batches = asked.filter(({ url }) => url.endsWith('/$batch'));
    expect(batches.map(({ body }) => JSON.parse(body ?? '').requests.length)).toEqual([20, 5]);
  });

  it('a later change of such a series needs no question: it is kept with the cursor', async () => {
    const { calendar, api, machine, asked } = setUp();
    const series = calendar.addSeries(draft('Weekly', NOW - 100 * DAY), 30, 7 * DAY);
    await machine.sync();
    asked.length = 0;
    calendar.cancel([...(calendar.seriesById.get(series)?.occurrences.keys() ?? [])].at(20) ?? '');
    api.order = (events) => events.filter(({ type }) => type !== 'seriesMaster');
    await machine.sync();
    expect(asked.map(({ method }) => method)).toEqual(['GET']);
    expect(new Set(machine.titles())).toEqual(new Set(['Weekly']));
  });

  it('go where their series is gone, and are set aside where it may not be read', async () => {
    const bare = (id: string) => ({
      ...{ id, type: 'occurrence', seriesMasterId: 's' },
      ...{ start: graphTime(NOW), end: graphTime(NOW + HOUR) },
    });
    const batch = (status: number) => ({ responses: [{ id: '0', status, body: {} }] });
    const gone = new Machine(answers(page([bare('a')]), batch(404)));
    expect(await gone.sync()).toMatchObject({ upserts: [], odd: [] });
    const closed = new Machine(answers(page([bare('a')]), batch(403)));
    expect(await closed.sync()).toMatchObject({ upserts: [], odd: [{ id: 'a', aside: true }] });
  });

  it('refused for haste inside a batch: asked again while others are answered, else later', async () => {
    const { calendar, api, machine } = setUp();
    for (const title of ['A', 'B']) calendar.addSeries(draft(title, NOW - 100 * DAY), 30, 7 * DAY);
    const haste = () => ({
      status: 429,
      headers: { 'retry-after': '120' },
      body: '{"error":{"code":"ApplicationThrottled"}}',
    });
    api.faults.push(undefined, undefined, haste);
    await machine.sync();
    expect(new Set(machine.titles())).toEqual(new Set(['A', 'B']));

    machine.cursor = null;
    api.faults.push(undefined, undefined, haste, haste);
    expect(await machine.sync()).toMatchObject({ trouble: 'busy', retryAt: NOW + 120_000 });
  });
});
