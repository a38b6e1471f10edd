import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarEventSchema } from '@/lib/calendar/event';
import { normalForm } from '@/lib/calendar/sources/google/normal-form';
import { googleEventSchema } from '@/lib/calendar/sources/google/schemas';
import { berlin, type Event, eventOf, form } from './one-event';

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

  it.each([
    ['2026-03-02T10:00:00Z', '2026-03-02T10:00:00Z'],
    ['2026-03-02T10:00:00.000-08:00', '2026-03-02T18:00:00Z'],
    ['2026-03-02T10:00:00+0530', '2026-03-02T04:30:00Z'],
    ['2026-03-02t10:00:00z', '2026-03-02T10:00:00Z'],
  ])('%s', (dateTime, start) => {
    expect(eventOf({ start: { dateTime }, end: { dateTime } }).start).toBe(start);
  });

  it('a time without an offset is read in its zone, or in the calendar’s', () => {
    const dateTime = '2026-07-02T10:00:00';
    const start = (time: object) => eventOf({ start: { dateTime, ...time }, end: undefined }).start;
    expect(start({ timeZone: 'America/New_York' })).toBe('2026-07-02T14:00:00Z');
    expect(start({})).toBe('2026-07-02T08:00:00Z');
  });

  it('an all-day event keeps its dates, the end exclusive', () => {
    const days = { start: { date: '2026-03-02' }, end: { date: '2026-03-04' } };
    expect(eventOf(days)).toMatchObject({ allDay: true, start: '2026-03-02', end: '2026-03-04' });
    expect(eventOf({ ...days, end: undefined }).end).toBe('2026-03-03');
    expect(eventOf({ start: { date: '9999-12-31' }, end: undefined }).end).toBe('9999-12-31');
  });

  it('an occurrence is known by its original start: an instant, or a date in an all-day series', () => {
    const moved = { recurringEventId: 'abc', id: 'abc_20260301T090000Z' };
    const originalStartTime = { dateTime: '2026-03-01T10:00:00+01:00' };
    expect(eventOf({ ...moved, originalStartTime })).toMatchObject({
      uid: 'abc@google.com',
      recurrenceId: '2026-03-01T09:00:00Z',
      start: '2026-03-02T09:00:00Z',
    });
    const day = eventOf({ ...moved, originalStartTime: { date: '2026-03-01' } });
    expect(day.recurrenceId).toBe('2026-03-01');
  });

  it('an occurrence that lost its original start goes by its own', () => {
    const lost = form({ recurringEventId: 'abc' });
    expect(lost).toMatchObject({ kind: 'event', mended: 'calendar.problem.recurrence-id' });
    expect(eventOf({ recurringEventId: 'abc' }).recurrenceId).toBe('2026-03-02T09:00:00Z');
  });

  it('an event without a uid gets the one that Google would have made', () => {
    expect(eventOf({ iCalUID: undefined }).uid).toBe('abc@google.com');
    const series = { iCalUID: '', id: 'abc_20260302T090000Z', recurringEventId: 'abc' };
    expect(eventOf(series).uid).toBe('abc@google.com');
  });

  it.each<[string, Event, string]>([
    ['no start', { start: undefined }, 'calendar.problem.no-start'],
    ['an empty start', { start: {} }, 'calendar.problem.no-start'],
    ['a day that is none', { start: { date: '2026-02-30' } }, 'calendar.problem.start'],
    ['words', { start: { dateTime: 'tomorrow' } }, 'calendar.problem.start'],
    [
      'an hour that is none',
      { start: { dateTime: '2026-03-02T25:00:00Z' } },
      'calendar.problem.start',
    ],
    [
      'an unknown zone and no offset',
      { start: { dateTime: '2026-03-02T10:00:00', timeZone: 'Mars/Olympus' } },
      'calendar.problem.start',
    ],
  ])('is set aside: %s', (_, more, reason) => {
    expect(form(more)).toEqual({ kind: 'odd', reason });
  });

  it.each<[string, Event, string]>([
    [
      'before the start',
      { end: { dateTime: '2026-03-02T08:00:00Z' } },
      'calendar.problem.end-first',
    ],
    ['a date after a time', { end: { date: '2026-03-03' } }, 'calendar.problem.end-time'],
  ])('an end that can’t be used is left out: %s', (_, more, mended) => {
    expect(form(more)).toMatchObject({ kind: 'event', mended });
    expect(eventOf(more).end).toBe('2026-03-02T09:00:00Z');
  });
});

describe('any event that fits the schema', () => {
  const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('x'.repeat(10_000)));
  const moments = fc.oneof(
    fc.date({ noInvalidDate: true }).map((date) => ({ dateTime: date.toISOString() })),
    fc.date({ noInvalidDate: true }).map((date) => ({ date: date.toISOString().slice(0, 10) })),
    fc.record({ dateTime: fc.string(), timeZone: some(fc.string()) }),
    fc.record({ date: some(fc.string()) }),
  );
  const events = fc.record({
    id: fc.string({ minLength: 1 }),
    recurringEventId: some(fc.string()),
    originalStartTime: some(moments),
    start: some(moments),
    end: some(moments),
    summary: some(texts),
    description: some(texts),
    location: some(texts),
    attendees: some(fc.array(fc.jsonValue())),
    organizer: some(fc.record({ email: some(fc.string()), displayName: some(texts) })),
  });

  it('has a normal form that the schema of all sources takes, or a reason', () => {
    fc.assert(
      fc.property(events, (event) => {
        const found = normalForm(googleEventSchema.parse(event), berlin);
        if (found.kind === 'event') calendarEventSchema.parse(found.event);
      }),
      { numRuns: 2_000 },
    );
  });
});
