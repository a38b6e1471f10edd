import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { reachDay, reachNext } from '@/lib/mentoring/contact-hours/reach';
import { readContactHours } from '@/lib/mentoring/contact-hours/read';
import { addDays, DAY, HOUR, localDate, MINUTE } from '@/lib/shared/time';

const zoneBefore = process.env.TZ;
afterEach(() => {
  if (zoneBefore === undefined) delete process.env.TZ;
  else process.env.TZ = zoneBefore;
});

/** A local time of the machine, month from 1. */
const at = (month: number, day: number, hour: number, minute = 0) =>
  new Date(2026, month - 1, day, hour, minute).getTime();
const read = (text: string) => {
  const hours = readContactHours(text);
  if (!hours) throw new Error(text);
  return hours;
};
const office = read('Mon–Fri 9–17');

describe('when the other one may be reached', () => {
  it('is now within the agreed hours, else the next time that they begin', () => {
    // A Friday in May.
    expect(reachNext(office, at(5, 15, 9))).toBeNull();
    expect(reachNext(office, at(5, 15, 16, 59))).toBeNull();
    expect(reachNext(office, at(5, 15, 17))).toBe(at(5, 18, 9));
    expect(reachNext(office, at(5, 15, 8))).toBe(at(5, 15, 9));
    expect(reachNext(read('only Sundays'), at(5, 18, 0))).toBe(at(5, 24, 0));
  });

  it('is in the night that began on a day they name', () => {
    const night = read('Fri 22:00–6:00');
    expect(reachNext(night, at(5, 15, 21))).toBe(at(5, 15, 22));
    expect(reachNext(night, at(5, 15, 23))).toBeNull();
    expect(reachNext(night, at(5, 16, 5, 59))).toBeNull();
    expect(reachNext(night, at(5, 16, 6))).toBe(at(5, 22, 22));
    expect(reachNext(night, at(5, 15, 5))).toBe(at(5, 15, 22));
    expect(reachDay(night, '2026-05-16', at(5, 13, 12))).toBeNull();
    expect(reachDay(night, '2026-05-16', at(5, 16, 7))).toBe('2026-05-22');
    expect(reachDay(night, '2026-05-17', at(5, 13, 12))).toBe('2026-05-22');
  });

  it('is judged of no hours that can be read in more than one way', () => {
    for (const text of ['evenings', '9-5', '']) expect(readContactHours(text)).toBeNull();
  });

  it('is on the day that was chosen, else on the next that they name', () => {
    const now = at(5, 13, 12);
    expect(reachDay(office, '2026-05-15', now)).toBeNull();
    expect(reachDay(office, '2026-05-16', now)).toBe('2026-05-18');
    expect(reachDay(read('not on Mondays'), '2026-05-18', now)).toBe('2026-05-19');
    expect(reachDay(read('Saturdays'), '2026-05-15', now)).toBe('2026-05-16');
  });

  it('is no more today once their hours are over, and nothing is said of the past', () => {
    expect(reachDay(office, '2026-05-15', at(5, 15, 16))).toBeNull();
    expect(reachDay(office, '2026-05-15', at(5, 15, 18))).toBe('2026-05-18');
    expect(reachDay(office, '2026-05-10', at(5, 15, 18))).toBeNull();
  });

  const minute = fc.integer({ min: 0, max: 96 }).map((quarter) => quarter * 15);
  const hours = fc
    .record({
      days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      ends: fc.uniqueArray(minute, { minLength: 2, maxLength: 2 }),
    })
    .map(({ days, ends: [a = 0, b = 1440] }) => ({
      days,
      from: Math.min(a, b),
      to: Math.max(a, b),
    }))
    .chain((day) =>
      fc.constantFrom(day, { ...day, from: 1320, to: 1800 }, { ...day, from: 1080, to: 1500 }),
    );
  const zone = fc.constantFrom(
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kolkata',
  );
  const moment = fc.integer({ min: 0, max: 366 * 1440 });

  it('lies within them by the wall clock, soon, and no earlier time would do, whatever the clocks do', () => {
    const rule = (agreed: typeof office, tz: string, minutes: number) => {
      process.env.TZ = tz;
      const now = Date.UTC(2026, 0, 1) + minutes * MINUTE;
      const within = (instant: number) => {
        const one = new Date(instant);
        const clock = one.getHours() * 60 + one.getMinutes();
        const [today, before] = [one.getDay() || 7, (one.getDay() + 6) % 7 || 7];
        const evening = agreed.days.includes(today) && agreed.from <= clock && clock < agreed.to;
        return evening || (agreed.days.includes(before) && clock < agreed.to - 1440);
      };
      const next = reachNext(agreed, now);
      expect(next === null).toBe(within(now));
      if (next === null) return;
      expect(within(next)).toBe(true);
      expect(next - now).toBeLessThanOrEqual(8 * DAY + HOUR);
      for (let one = now; one < next; one += 15 * MINUTE) expect(within(one)).toBe(false);
    };
    fc.assert(fc.property(hours, zone, moment, rule), { numRuns: 200 });
  });

  it('is a day that they name, at most a week on, and none before it is', () => {
    const rule = (agreed: typeof office, tz: string, minutes: number, ahead: number) => {
      process.env.TZ = tz;
      const now = Date.UTC(2026, 0, 1) + minutes * MINUTE;
      const chosen = addDays(localDate(now), ahead);
      const on = (day: string) => new Date(`${day}T12:00Z`).getUTCDay();
      const named = (day: string) =>
        agreed.days.includes(on(day) || 7) ||
        (agreed.to > 1440 && agreed.days.includes((on(day) + 6) % 7 || 7));
      const better = reachDay(agreed, chosen, now);
      if (better === null) {
        expect(named(chosen)).toBe(true);
        return;
      }
      expect(named(better)).toBe(true);
      expect(better > chosen && better <= addDays(chosen, 7)).toBe(true);
      for (let day = addDays(chosen, 1); day < better; day = addDays(day, 1))
        expect(named(day)).toBe(false);
      if (ahead > 0) expect(named(chosen)).toBe(false);
    };
    fc.assert(fc.property(hours, zone, moment, fc.integer({ min: 0, max: 400 }), rule));
  });
});
