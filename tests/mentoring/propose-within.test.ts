import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withinHours } from '@/lib/mentoring/contact-hours/heed';
import { proposeWithin } from '@/lib/mentoring/contact-hours/propose';
import { readContactHours } from '@/lib/mentoring/contact-hours/read';
import { proposeAgain, proposeMeeting } from '@/lib/mentoring/rules/propose-meeting';
import { DAY, HOUR, MINUTE } from '@/lib/shared/time';

/** A local time of the machine, month from 1. */
const at = (year: number, month: number, day: number, hour: number, minute = 0) =>
  new Date(year, month - 1, day, hour, minute).getTime();
const hourLong = (start: number) => ({ start, end: start + HOUR });
const thursday = hourLong(at(2026, 5, 14, 10));
const byRhythm = (hours: string, last = thursday, days = 14) =>
  proposeWithin(hours, (within) => proposeMeeting(last, days, last.end, { hours: within }));

describe('a proposal within the agreed hours', () => {
  it.each([
    ['stays where it lies within', 'Mon–Fri 9–17', at(2026, 5, 28, 10)],
    ['stays where it fills them', 'Thursdays 10:00-11:00', at(2026, 5, 28, 10)],
    ['goes to the nearest later time of its day', 'weekdays after 6pm', at(2026, 5, 28, 18)],
    ['ends before they end', 'nicht nach 10:30 Uhr', at(2026, 5, 28, 9, 30)],
    ['goes on to a day they name', 'lundis 9h-12h', at(2026, 6, 1, 10)],
    ['goes on to a weekend they name', 'Saturdays 14:00-16:00', at(2026, 5, 30, 14)],
    ['is the usual one where they are too short', '09:00-09:30', at(2026, 5, 28, 10)],
  ])('%s', (_, hours, start) => {
    expect(byRhythm(hours).next).toEqual(hourLong(start));
  });

  it('keeps off the weekend where they name no day', () => {
    // Sixteen days on is a Saturday.
    expect(byRhythm('after 6pm', thursday, 16).next?.start).toBe(at(2026, 6, 1, 18));
  });

  it('says why it moved, nothing where it did not, and the hours where it can’t heed them', () => {
    expect(byRhythm('Mon–Fri 9–17').said).toBeNull();
    expect(byRhythm(' weekdays after 6pm ').said).toBe('within');
    for (const hours of ['evenings', '09:00-09:30']) expect(byRhythm(hours).said).toBe('hours');
    expect(byRhythm(' ').said).toBeNull();
    expect(proposeWithin('evenings', () => null)).toEqual({ next: null, said: null });
  });

  it('after a lapse goes to a day they name, with the same notice', () => {
    const hours = readContactHours('Tue 18:00-20:00');
    const now = at(2026, 7, 1, 9);
    // The Thursday would be the ninth: two days' notice rule out the second.
    expect(proposeAgain(thursday, now, hours)?.start).toBe(at(2026, 7, 14, 18));
  });

  it('lies ahead and within them by the wall clock, whatever the clocks do', () => {
    const rule = (
      days: number,
      rhythm: number,
      [a, b]: number[],
      named: number[],
      hour: number,
    ) => {
      const [from, to] = [Math.min(a ?? 0, b ?? 0), Math.max(a ?? 0, b ?? 0)];
      const hours = { days: named, from, to };
      const last = hourLong(at(2026, 1, 1 + days, hour));
      const bounds = { hours, workingDays: [] };
      const next = proposeMeeting(last, rhythm, last.end, bounds);
      if (to - from < 60) {
        expect(next).toBeNull();
        return;
      }
      const day = new Date(next?.start ?? 0);
      const minute = day.getHours() * 60 + day.getMinutes();
      expect(named).toContain(day.getDay() || 7);
      expect(minute).toBeGreaterThanOrEqual(from);
      expect(minute + 60).toBeLessThanOrEqual(to);
      expect((next?.end ?? 0) - day.getTime()).toBe(HOUR);
      const first = at(2026, 1, 1 + days + rhythm, 0);
      expect(day.getTime()).toBeGreaterThanOrEqual(first);
      expect(day.getTime()).toBeLessThan(first + 15 * DAY);
    };
    const minute = fc.integer({ min: 0, max: 96 }).map((quarter) => quarter * 15);
    const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
    const days = fc.integer({ min: 0, max: 700 });
    const rhythm = fc.integer({ min: 1, max: 60 });
    const hour = fc.integer({ min: 0, max: 23 });
    fc.assert(fc.property(days, rhythm, fc.tuple(minute, minute), weekdays, hour, rule));
  });

  it('goes into the night that is nearer, and stays on its day', () => {
    const hours = { days: [3, 4], from: 22 * 60, to: 30 * 60 };
    const moved = (day: number, hour: number) => {
      const next = withinHours(hourLong(at(2026, 5, day, hour)), hours);
      return next && (next.start - at(2026, 5, day, 0)) / MINUTE;
    };
    expect([moved(14, 3), moved(14, 7), moved(14, 20), moved(14, 23)]).toEqual([
      180, 300, 1320, 1380,
    ]);
    expect([moved(15, 12), moved(16, 12)]).toEqual([300, null]);
  });

  it('moves no further than it has to', () => {
    const hours = { days: [4], from: 9 * 60, to: 17 * 60 };
    const moved = (hour: number, minute = 0) => {
      const next = withinHours(hourLong(at(2026, 5, 14, hour, minute)), hours);
      return next && (next.start - at(2026, 5, 14, 0)) / MINUTE;
    };
    expect([moved(8), moved(9), moved(16), moved(16, 1), moved(23)]).toEqual([
      540, 540, 960, 960, 960,
    ]);
  });
});
