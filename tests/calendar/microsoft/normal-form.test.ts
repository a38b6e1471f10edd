import { describe, expect, it } from 'vitest';
import { occurrenceDate, seriesUid } from '@/lib/calendar/sources/microsoft/uid';
import { globalId } from '../../stand-ins/graph/calendar';
import { eventOf, form, own, series, timed } from './one-event';

const at = (dateTime: string, timeZone = 'UTC') => ({ dateTime, timeZone });

describe('times', () => {
  it('an instant is written in UTC, to the second, as the file reader writes it', () => {
    const { start, end, allDay, recurrenceId } = eventOf({});
    expect([start, end, allDay, recurrenceId]).toEqual([
      '2026-03-02T09:00:00Z',
      '2026-03-02T10:00:00Z',
      false,
      null,
    ]);
  });

  it('a zone is read by its Windows name, should it come in one after all', () => {
    const time = at('2026-07-02T10:00:00.0000000', 'W. Europe Standard Time');
    expect(eventOf({ start: time, end: time }).start).toBe('2026-07-02T08:00:00Z');
    expect(form({ start: at('2026-07-02T10:00:00', 'Nowhere Time') })).toMatchObject({
      kind: 'odd',
      reason: 'calendar.problem.start',
    });
  });

  it('an all-day event is its dates, midnight whatever the zone', () => {
    const days = {
      start: at('2026-03-02T00:00:00.0000000'),
      end: at('2026-03-04T00:00:00.0000000'),
    };
    expect(eventOf({ isAllDay: true, ...days })).toMatchObject({
      allDay: true,
      start: '2026-03-02',
      end: '2026-03-04',
    });
    const other = { start: at('2026-03-02T00:00:00.0000000', 'Tokyo Standard Time') };
    expect(eventOf({ isAllDay: true, ...days, ...other }).start).toBe('2026-03-02');
    expect(eventOf({ isAllDay: true, start: days.start, end: null }).end).toBe('2026-03-03');
  });

  it('should an all-day event come as the instant of its midnight, its zone tells the date', () => {
    const instant = {
      start: at('2026-03-01T23:00:00.0000000'),
      end: at('2026-03-02T23:00:00.0000000'),
    };
    const zone = { originalStartTimeZone: 'W. Europe Standard Time' };
    expect(eventOf({ isAllDay: true, ...instant, ...zone })).toMatchObject({
      start: '2026-03-02',
      end: '2026-03-03',
    });
  });

  it('an end that can’t be used is mended', () => {
    expect(form({ end: at('soon') })).toMatchObject({ mended: 'calendar.problem.end-time' });
    expect(form({ end: at('2026-03-02T08:00:00') })).toMatchObject({
      mended: 'calendar.problem.end-first',
    });
    expect(eventOf({ end: null }).end).toBe('2026-03-02T09:00:00Z');
  });
});

describe('the same meeting from elsewhere is the same meeting', () => {
  // Microsoft's own examples: MS-OXOCAL's moved instance, MS-ASEMAIL's conversion to a UID.
  const march25 =
    '040000008200E00074C5B7101A82E00807D803195025D461E473C8010000000000000000100000002A5844B3A444F74A9C246C60886F116B';

  it('an occurrence has the uid of its series: its own iCalUId has the date in it', () => {
    expect(seriesUid(march25)).toBe(march25.replace('07D80319', '00000000'));
    expect(occurrenceDate(march25)).toBe('2008-03-25');
    expect(seriesUid('abc@google.com')).toBeUndefined();
    expect(occurrenceDate(globalId(1))).toBeUndefined();
  });

  it('a single event keeps its uid, of whatever make', () => {
    expect(eventOf({}).uid).toBe(globalId(1));
    expect(eventOf({ iCalUId: 'abc@google.com' }).uid).toBe('abc@google.com');
  });

  it('that of a series counts where it is known, for ids of another make too', () => {
    const occurrence = { type: 'occurrence', seriesMasterId: 'AAk-m' } as const;
    const own1 = { iCalUId: globalId(1, Date.UTC(2026, 2, 2)) };
    expect(eventOf({ ...occurrence, ...own1 }, own, series).uid).toBe(globalId(1));
    expect(eventOf({ ...occurrence, ...own1 }).uid).toBe(globalId(1));
    const google = { ...series, iCalUId: 'abc@google.com' };
    expect(eventOf({ ...occurrence, iCalUId: 'x' }, own, google).uid).toBe('abc@google.com');
  });

  it('an unchanged occurrence has its place where it starts', () => {
    const { id, start, end } = timed;
    const bare = { id, start, end, type: 'occurrence', seriesMasterId: 'AAk-m' } as const;
    expect(eventOf({ ...bare, iCalUId: undefined }, own, series)).toMatchObject({
      uid: globalId(1),
      recurrenceId: '2026-03-02T09:00:00Z',
      title: 'Mentoring with Lena',
    });
  });

  const moved = { type: 'exception', seriesMasterId: 'AAk-m', iCalUId: null } as const;
  it.each([
    ['originalStart', { originalStart: '2026-03-01T09:00:00Z' }, '2026-03-01T09:00:00Z'],
    ['occurrenceId', { occurrenceId: 'OID.AAk-m=.2026-03-01' }, '2026-03-01T08:00:00Z'],
    ['occurrenceId in summer', { occurrenceId: 'OID.AAk-m=.2026-06-01' }, '2026-06-01T07:00:00Z'],
    ['iCalUId', { iCalUId: globalId(1, Date.UTC(2026, 2, 1)) }, '2026-03-01T08:00:00Z'],
  ])('a changed occurrence is known by its original start, told by %s', (_, more, place) => {
    expect(eventOf({ ...moved, ...more }, own, series)).toMatchObject({
      recurrenceId: place,
      start: '2026-03-02T09:00:00Z',
    });
  });

  it('in an all-day series the place is a date', () => {
    const days = { ...series, isAllDay: true };
    const told = { ...moved, isAllDay: true, start: at('2026-03-03T00:00:00.0000000'), end: null };
    expect(
      eventOf({ ...told, originalStart: '2026-03-01T00:00:00Z' }, own, days).recurrenceId,
    ).toBe('2026-03-01');
    expect(eventOf({ ...told, occurrenceId: 'OID.a.2026-03-01' }, own, days).recurrenceId).toBe(
      '2026-03-01',
    );
  });

  it('an occurrence of which nothing tells goes by its own start', () => {
    expect(form({ ...moved }, own, series)).toMatchObject({
      mended: 'calendar.problem.recurrence-id',
    });
    expect(eventOf({ ...moved }, own, series).recurrenceId).toBe('2026-03-02T09:00:00Z');
  });
});
