import { describe, expect, it } from 'vitest';
import { between, calendar, eventsOf, read, vevent } from './build';

const master = vevent(
  'DTSTART;TZID=Europe/Berlin:20260105T100000',
  'DTEND;TZID=Europe/Berlin:20260105T110000',
  'RRULE:FREQ=WEEKLY;COUNT=4',
  'SUMMARY:Weekly',
);
const override = (...lines: string[]) => vevent('RECURRENCE-ID:20260112T090000Z', ...lines);
const rows = (...vevents: string[]) =>
  eventsOf(...vevents).map(({ start, end, title, status, recurrenceId }) =>
    [start, end.slice(11, 16), title, status, recurrenceId].join(' '),
  );

describe('overrides', () => {
  const moved = override('DTSTART:20260113T150000Z', 'DTEND:20260113T153000Z', 'SUMMARY:Moved');

  it.each([['before'], ['after']])('replace one occurrence, written %s their master', (where) => {
    const order = where === 'before' ? [moved, master] : [master, moved];
    expect(rows(...order)).toEqual([
      '2026-01-05T09:00:00Z 10:00 Weekly confirmed 2026-01-05T09:00:00Z',
      '2026-01-13T15:00:00Z 15:30 Moved confirmed 2026-01-12T09:00:00Z',
      '2026-01-19T09:00:00Z 10:00 Weekly confirmed 2026-01-19T09:00:00Z',
      '2026-01-26T09:00:00Z 10:00 Weekly confirmed 2026-01-26T09:00:00Z',
    ]);
  });

  it('match across zones and as floating times of the master', () => {
    for (const id of [
      ';TZID=Asia/Tokyo:20260112T180000',
      ':20260112T100000',
      ';VALUE=DATE:20260112',
    ]) {
      const found = rows(
        master,
        vevent(`RECURRENCE-ID${id}`, 'DTSTART:20260113T150000Z', 'SUMMARY:M'),
      );
      expect(found).toHaveLength(4);
      expect(found[1]).toBe('2026-01-13T15:00:00Z 15:00 M confirmed 2026-01-12T09:00:00Z');
    }
  });

  it('that are cancelled are kept, as cancelled', () => {
    const cancelled = override('DTSTART:20260112T090000Z', 'STATUS:CANCELLED', 'SUMMARY:Off');
    expect(rows(master, cancelled)[1]).toBe(
      '2026-01-12T09:00:00Z 09:00 Off cancelled 2026-01-12T09:00:00Z',
    );
  });

  it('without a master stand by themselves', () => {
    expect(rows(moved)).toEqual([
      '2026-01-13T15:00:00Z 15:30 Moved confirmed 2026-01-12T09:00:00Z',
    ]);
  });

  it('come into the window or leave it', () => {
    const away = override('DTSTART:20270601T090000Z', 'SUMMARY:Later');
    const window = between('2026-01-12', '2026-01-13');
    expect(read(calendar(master, away), { window }).events).toEqual([]);
    const june = between('2027-06-01', '2027-06-02');
    expect(read(calendar(master, away), { window: june }).events).toHaveLength(1);
  });

  it('of this and future occurrences move and rename what follows', () => {
    const future = vevent(
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260112T100000',
      'DTSTART;TZID=Europe/Berlin:20260113T120000',
      'DURATION:PT2H',
      'SUMMARY:New',
    );
    const single = vevent(
      'RECURRENCE-ID:20260119T090000Z',
      'DTSTART:20260119T090000Z',
      'SUMMARY:One',
    );
    expect(rows(master, future, single)).toEqual([
      '2026-01-05T09:00:00Z 10:00 Weekly confirmed 2026-01-05T09:00:00Z',
      '2026-01-13T11:00:00Z 13:00 New confirmed 2026-01-12T09:00:00Z',
      '2026-01-19T09:00:00Z 09:00 One confirmed 2026-01-19T09:00:00Z',
      '2026-01-27T11:00:00Z 13:00 New confirmed 2026-01-26T09:00:00Z',
    ]);
  });
});

describe('versions of an event', () => {
  const version = (sequence: number, stamp: string, title: string) =>
    vevent(
      'DTSTART:20260105T090000Z',
      `SEQUENCE:${sequence}`,
      `DTSTAMP:${stamp}`,
      `SUMMARY:${title}`,
    );

  it('are decided by SEQUENCE, whatever the order', () => {
    const [old, late] = [
      version(1, '20260102T000000Z', 'old'),
      version(2, '20260101T000000Z', 'new'),
    ];
    for (const order of [
      [old, late],
      [late, old],
    ]) {
      expect(eventsOf(...order).map(({ title }) => title)).toEqual(['new']);
    }
  });

  it('then by DTSTAMP', () => {
    const [old, late] = [
      version(1, '20260101T000000Z', 'old'),
      version(1, '20260102T000000Z', 'new'),
    ];
    for (const order of [
      [old, late],
      [late, old],
    ]) {
      expect(eventsOf(...order).map(({ title }) => title)).toEqual(['new']);
    }
  });

  it('that can’t be told apart but lie at different times are two events', () => {
    const events = eventsOf(vevent('DTSTART:20260105T090000Z'), vevent('DTSTART:20260106T090000Z'));
    expect(events).toHaveLength(2);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
  });
});

describe('cancelling', () => {
  it('METHOD:CANCEL cancels all that the file holds', () => {
    const statuses = eventsOf('METHOD:CANCEL', master).map(({ status }) => status);
    expect(statuses).toEqual(['cancelled', 'cancelled', 'cancelled', 'cancelled']);
  });
});
