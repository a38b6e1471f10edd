import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paceOf, proposeAgain, proposeMeeting } from '@/lib/mentoring/rules/propose-meeting';
import { DAY, HOUR } from '@/lib/shared/time';

/** A local time of the machine, month from 1. */
const at = (year: number, month: number, day: number, hour: number, minute = 0) =>
  new Date(year, month - 1, day, hour, minute).getTime();
const hourLong = (start: number) => ({ start, end: start + HOUR });

describe('the pace of a pair', () => {
  const start = at(2026, 5, 14, 10);
  it.each([
    ['the rhythm that is agreed', 21, start - 7 * DAY, { days: 21, by: 'rhythm' }],
    ['else the distance from the last', null, start - 7 * DAY + HOUR, { days: 7, by: 'lately' }],
    ['else two weeks', null, null, { days: 14, by: 'custom' }],
    ['not that of the same day', null, start - HOUR, { days: 14, by: 'custom' }],
    ['nor of a long silence', null, start - 200 * DAY, { days: 14, by: 'custom' }],
  ])('is %s', (_, rhythm, previous, pace) => {
    expect(paceOf(start, rhythm, previous)).toEqual(pace);
  });
});

describe('the next meeting by the rhythm', () => {
  it('lies at the same time of day, after the rhythm', () => {
    const thursday = hourLong(at(2026, 5, 14, 10));
    expect(proposeMeeting(thursday, 14, at(2026, 5, 14, 10, 55))).toEqual(
      hourLong(at(2026, 5, 28, 10)),
    );
  });
  it('moves off the weekend, unless the last one was on it', () => {
    const thursday = hourLong(at(2026, 5, 14, 10));
    expect(proposeMeeting(thursday, 16, thursday.end)?.start).toBe(at(2026, 6, 1, 10));
    const sunday = hourLong(at(2026, 5, 17, 10));
    expect(proposeMeeting(sunday, 14, sunday.end)?.start).toBe(at(2026, 5, 31, 10));
  });
  it('is none without a rhythm', () => {
    expect(proposeMeeting(hourLong(at(2026, 5, 14, 10)), null, at(2026, 5, 14, 11))).toBeNull();
  });
  it('lies ahead, on a working day, at the same hour, whenever it is closed', () => {
    const working = [1, 2, 3, 4, 5];
    const rule = (days: number, rhythm: number, late: number) => {
      const start = at(2026, 1, 1 + days, 9, 30);
      const now = start + late * DAY;
      const next = proposeMeeting(hourLong(start), rhythm, now, { workingDays: working });
      const last = new Date(start);
      const day = new Date(next?.start ?? 0);
      expect(day.getTime()).toBeGreaterThan(now);
      expect([day.getHours(), day.getMinutes()]).toEqual([9, 30]);
      if (working.includes(last.getDay())) expect(working).toContain(day.getDay());
    };
    const days = fc.integer({ min: 0, max: 700 });
    const rhythm = fc.integer({ min: 1, max: 200 });
    fc.assert(fc.property(days, rhythm, fc.integer({ min: 0, max: 500 }), rule));
  });
});

describe('a meeting after a lapse', () => {
  it('lies on the weekday and at the hour of the last one, with some notice', () => {
    const rule = (days: number, late: number) => {
      const last = hourLong(at(2026, 1, 1 + days, 9, 30));
      const now = last.start + late * HOUR;
      const { start, end } = proposeAgain(last, now) ?? { start: 0, end: 0 };
      expect(new Date(start).getDay()).toBe(new Date(last.start).getDay());
      expect([new Date(start).getHours(), new Date(start).getMinutes()]).toEqual([9, 30]);
      expect(end - start).toBe(HOUR);
      expect(start - now).toBeGreaterThanOrEqual(2 * DAY);
      expect(start - now).toBeLessThan(9 * DAY + 2 * HOUR);
    };
    const days = fc.integer({ min: 0, max: 700 });
    fc.assert(fc.property(days, fc.integer({ min: 170, max: 24 * 400 }), rule));
  });
});
