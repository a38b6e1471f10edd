import { describe, expect, it } from 'vitest';
import { between, calendar, eventsOf, read, starts, startsOf, vevent } from './build';

const daily = ['DTSTART:20260105T090000Z', 'DTEND:20260105T100000Z', 'RRULE:FREQ=DAILY;COUNT=4'];
const day = (n: number, clock = '09:00') => `2026-01-${String(n).padStart(2, '0')}T${clock}:00Z`;

describe('rules', () => {
  it('show a DTSTART that the rule doesn’t give besides the full count', () => {
    // 5 January 2026 is a Monday.
    const times = startsOf('DTSTART:20260105T090000Z', 'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=3');
    expect(times).toEqual([day(5), day(6), day(13), day(20)]);
  });

  it('end such a series at the same day, however far the window is', () => {
    const event = vevent('DTSTART:20200107T090000Z', 'RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=315');
    const window = between('2026-01-01', '2026-03-01');
    expect(starts(read(calendar(event), { window }).events)).toEqual([day(7), day(14)]);
  });

  it('may be several, less an EXRULE', () => {
    const times = startsOf(
      'DTSTART:20260105T090000Z',
      'RRULE:FREQ=DAILY;COUNT=3',
      'RRULE:FREQ=WEEKLY;COUNT=3',
      'EXRULE:FREQ=DAILY;INTERVAL=7;COUNT=2',
    );
    expect(times).toEqual([day(6), day(7), day(19)]);
  });

  it.each([
    ['FREQ=MONTHLY;BYDAY=-1FR;COUNT=2', '20260130', ['2026-01-30', '2026-02-27']],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2',
      '20260130',
      ['2026-01-30', '2026-02-27'],
    ],
    ['FREQ=MONTHLY;COUNT=3', '20260131', ['2026-01-31', '2026-03-31', '2026-05-31']],
    ['FREQ=YEARLY;BYDAY=20MO,-1SU', '20260518', ['2026-05-18', '2026-12-27']],
    ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '20260511', ['2026-05-11']],
    ['FREQ=YEARLY;BYYEARDAY=1,-1', '20260101', ['2026-01-01', '2026-12-31']],
    [
      'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,TU;COUNT=3',
      '20260106',
      ['2026-01-06', '2026-01-18', '2026-01-20'],
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=SU,TU;COUNT=3',
      '20260106',
      ['2026-01-06', '2026-01-11', '2026-01-20'],
    ],
  ])('%s', (rule, start, expected) => {
    expect(startsOf(`DTSTART;VALUE=DATE:${start}`, `RRULE:${rule}`)).toEqual(expected);
  });

  it('keep their phase when the window is far from the start', () => {
    const event = vevent('DTSTART:20000103T090000Z', 'RRULE:FREQ=WEEKLY;INTERVAL=3');
    const times = starts(
      read(calendar(event), { window: between('2026-01-01', '2026-02-15') }).events,
    );
    expect(
      times.map((time) => (Date.parse(time) - Date.UTC(2000, 0, 3, 9)) % (21 * 864e5)),
    ).toEqual([0, 0]);
  });

  it('find the last occurrences of a long COUNT', () => {
    const last = startsOf('DTSTART:20230101T090000Z', 'RRULE:FREQ=DAILY;COUNT=1098').slice(-2);
    expect(last).toEqual([day(1), day(2)]);
  });
});

describe('UNTIL', () => {
  it('as a date holds for the whole day in a timed series', () => {
    const rule = 'RRULE:FREQ=DAILY;UNTIL=20260106';
    expect(startsOf('DTSTART;TZID=Europe/Berlin:20260105T090000', rule)).toHaveLength(2);
  });

  it('without a zone is in the series’ own', () => {
    const rule = 'RRULE:FREQ=DAILY;UNTIL=20260106T090000';
    expect(startsOf('DTSTART;TZID=America/New_York:20260105T090000', rule)).toHaveLength(2);
  });

  it('in UTC ends a zoned series at that instant', () => {
    const rule = 'RRULE:FREQ=DAILY;UNTIL=20260106T140000Z';
    expect(startsOf('DTSTART;TZID=America/New_York:20260105T090000', rule)).toHaveLength(2);
  });

  it('as a time ends an all-day series with its day', () => {
    expect(
      startsOf('DTSTART;VALUE=DATE:20260105', 'RRULE:FREQ=DAILY;UNTIL=20260106T000000Z'),
    ).toEqual(['2026-01-05', '2026-01-06']);
  });
});

describe('EXDATE', () => {
  it.each([
    ['EXDATE:20260106T090000Z'],
    ['EXDATE;VALUE=DATE:20260106'],
    ['EXDATE;TZID=Europe/Berlin:20260106T100000'],
    ['EXDATE;TZID=Asia/Tokyo:20260106T180000'],
  ])('%s takes out the 6th', (exdate) => {
    expect(startsOf(...daily, exdate)).toEqual([day(5), day(7), day(8)]);
  });

  it('takes lists, several lines, and times without a zone as the series’ own', () => {
    const times = startsOf(
      'DTSTART;TZID=America/New_York:20260105T090000',
      'RRULE:FREQ=DAILY;COUNT=4',
      'EXDATE:20260106T090000,20260107T090000',
      'EXDATE:20260108T140000Z',
    );
    expect(times).toEqual([day(5, '14:00')]);
  });

  it('can take out DTSTART itself', () => {
    expect(startsOf(...daily, 'EXDATE:20260105T090000Z')[0]).toBe(day(6));
  });

  it('as a time takes the day from an all-day series', () => {
    const lines = ['DTSTART;VALUE=DATE:20260105', 'RRULE:FREQ=DAILY;COUNT=2'];
    expect(startsOf(...lines, 'EXDATE:20260106T000000Z')).toEqual(['2026-01-05']);
  });
});

describe('RDATE', () => {
  it('adds times, dates at the series’ hour, and periods with their own length', () => {
    const events = eventsOf(
      vevent(
        'DTSTART:20260105T090000Z',
        'DTEND:20260105T100000Z',
        'RDATE;TZID=Europe/Berlin:20260106T100000,20260107T100000',
        'RDATE;VALUE=DATE:20260108',
        'RDATE;VALUE=PERIOD:20260109T090000Z/PT2H,20260110T090000Z/20260110T093000Z',
      ),
    );
    expect(starts(events)).toEqual([5, 6, 7, 8, 9, 10].map((n) => day(n)));
    expect(events.slice(-3).map(({ end }) => end)).toEqual([
      day(8, '10:00'),
      day(9, '11:00'),
      day(10, '09:30'),
    ]);
    expect(events.map(({ recurrenceId }) => recurrenceId)).toEqual(starts(events));
  });

  it('that repeats a rule’s own time gives it once', () => {
    expect(startsOf(...daily, 'RDATE:20260106T090000Z')).toHaveLength(4);
  });
});
