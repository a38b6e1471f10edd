import { describe, expect, it } from 'vitest';
import { likelyZone, namedZone } from '@/lib/calendar/sources/ics/zones/zone-names';
import { calendar, eventsOf, read, starts, startsOf, vevent } from './build';

const at = (tzid: string, time = '20260715T090000') => startsOf(`DTSTART;TZID=${tzid}:${time}`)[0];

describe('zone names', () => {
  it.each([
    ['Europe/Berlin', '07:00'],
    ['europe/berlin', '07:00'],
    ['"Europe/Berlin"', '07:00'],
    ['W. Europe Standard Time', '07:00'],
    ['W. Europe Standard Time 1', '07:00'],
    ['Eastern Standard Time', '13:00'],
    ['/freeassociation.sourceforge.net/Europe/Berlin', '07:00'],
    ['/freeassociation.sourceforge.net/Tzfile/Europe/Berlin', '07:00'],
    ['/mozilla.org/20050126_1/Europe/Berlin', '07:00'],
    ['/mozilla.org/20050126_1/America/Argentina/Buenos_Aires', '12:00'],
    ['/America/New_York', '13:00'],
    ['"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"', '07:00'],
    ['"(UTC-05:00) Eastern Time (US & Canada)"', '13:00'],
    ['"(GMT-08:00) Pacific Time (US & Canada); Tijuana"', '16:00'],
    ['"(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi"', '03:30'],
    ['"(UTC) Coordinated Universal Time"', '09:00'],
    ['GMT+0100', '08:00'],
    ['UTC', '09:00'],
  ])('%s is understood', (tzid, clock) => {
    expect(at(tzid)).toBe(`2026-07-15T${clock}:00Z`);
  });

  it('maps every Windows name to a zone that the engine knows', async () => {
    const { WINDOWS_ZONES } = await import('@/lib/calendar/sources/ics/zones/windows-zones');
    const unknown = Object.keys(WINDOWS_ZONES).filter((name) => !namedZone(name));
    expect(Object.keys(WINDOWS_ZONES).length).toBeGreaterThan(135);
    expect(unknown).toEqual([]);
  });

  it('doesn’t take a made-up name for a zone', () => {
    expect(likelyZone('Customized Time Zone')).toBeUndefined();
    expect(likelyZone('GMT-05.00/-04.00')).toBeUndefined();
  });
});

const custom = [
  'BEGIN:VTIMEZONE',
  'TZID:Customized Time Zone',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0330',
  'TZOFFSETTO:+0230',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0230',
  'TZOFFSETTO:+0330',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
].join('\r\n');

describe('a VTIMEZONE of the file', () => {
  const winter = vevent('UID:w', 'DTSTART;TZID=Customized Time Zone:20260115T090000');
  const summer = vevent('UID:s', 'DTSTART;TZID=Customized Time Zone:20260715T090000');
  const times = ['2026-01-15T06:30:00Z', '2026-07-15T05:30:00Z'];

  it('serves names that nobody else knows, wherever it stands in the file', () => {
    expect(starts(eventsOf(custom, winter, summer))).toEqual(times);
    expect(starts(eventsOf(winter, summer, custom))).toEqual(times);
  });

  it('stands in for an unknown name when it is the only one, and says so', () => {
    const { events, problems } = read(
      calendar(custom, vevent('DTSTART;TZID=Odd Zone:20260115T090000')),
    );
    expect(starts(events)).toEqual([times[0]]);
    expect(problems.map(({ reason }) => reason.id)).toEqual(['calendar.problem.zone']);
  });

  it('survives a hostile rule in it', () => {
    const bomb = custom.replaceAll('FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10', 'FREQ=SECONDLY');
    expect(eventsOf(bomb, winter)).toHaveLength(1);
  });
});

describe('times without a usable zone', () => {
  it('take X-WR-TIMEZONE, else the machine’s zone', () => {
    const floating = vevent('DTSTART:20260715T090000');
    expect(starts(eventsOf('X-WR-TIMEZONE:America/New_York', floating))).toEqual([
      '2026-07-15T13:00:00Z',
    ]);
    const { events } = read(calendar(floating), { localZone: 'Asia/Tokyo' });
    expect(starts(events)).toEqual(['2026-07-15T00:00:00Z']);
  });

  it('names an unknown zone once', () => {
    const lost = vevent(
      'DTSTART;TZID=Nowhere:20260715T090000',
      'DTEND;TZID=Nowhere:20260715T100000',
    );
    const { problems } = read(calendar(lost));
    expect(problems).toEqual([
      { line: 6, reason: { id: 'calendar.problem.zone', params: { zone: 'Nowhere' } } },
    ]);
  });

  it('ignore a TZID on a UTC time (RFC 5545 3.2.19)', () => {
    expect(at('Europe/Berlin', '20260715T090000Z')).toBe('2026-07-15T09:00:00Z');
  });
});

describe('changes of the clock (RFC 5545 3.3.5)', () => {
  it('read a skipped time with the offset before the gap', () => {
    expect(at('America/New_York', '20260308T023000')).toBe('2026-03-08T07:30:00Z');
    expect(at('Europe/Berlin', '20260329T023000')).toBe('2026-03-29T01:30:00Z');
  });

  it('read a time that happens twice as the first', () => {
    expect(at('America/New_York', '20261101T013000')).toBe('2026-11-01T05:30:00Z');
    expect(at('Europe/Berlin', '20261025T023000')).toBe('2026-10-25T00:30:00Z');
  });

  it('keep a weekly meeting at its hour', () => {
    const times = startsOf(
      'DTSTART;TZID=Europe/Berlin:20260322T090000',
      'RRULE:FREQ=WEEKLY;COUNT=2',
    );
    expect(times).toEqual(['2026-03-22T08:00:00Z', '2026-03-29T07:00:00Z']);
  });
});
