import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOf, isDue, isHushed, isTooOld } from '@/lib/backup/age';
import { toRemove } from '@/lib/backup/keep';
import { type Named, nameFor, readName } from '@/lib/backup/names';
import { addDays, DAY, HOUR } from '@/lib/shared/time';

const file = (date: string, n = 1): Named => ({
  ...{ date, n, name: `cairn-${date}${n > 1 ? `-${n}` : ''}.json` },
});
const TODAY = '2026-11-22';

describe('the names of backups', () => {
  it('are read, and others are nobody’s backups', () => {
    expect(readName('cairn-2026-11-22.json')).toEqual(file('2026-11-22'));
    expect(readName('cairn-2026-11-22-12.json')).toEqual(file('2026-11-22', 12));
    expect(readName('cairn-2026-11-22.cairn')?.date).toBe('2026-11-22');
    const others = [
      'cairn-2026-02-30.json',
      'cairn-2026-11-22 (1).json',
      'cairn-actions-2026-11-22.csv',
    ];
    for (const name of [...others, 'cairn-2026-11-22-1.json', 'x-cairn-2026-11-22.json', ''])
      expect(readName(name)).toBeNull();
  });

  it('never are those of a file that is there', () => {
    expect(nameFor(TODAY, ['cairn-2026-11-21.json', 'letter.txt'])).toBe('cairn-2026-11-22.json');
    expect(nameFor(TODAY, ['cairn-2026-11-22-4.json'])).toBe('cairn-2026-11-22-5.json');
    expect(nameFor(TODAY, ['cairn-2026-11-22.cairn'])).toBe('cairn-2026-11-22-2.json');
  });
});

const dates = fc.integer({ min: -900, max: 30 }).map((days) => addDays(TODAY, days));
const some = fc
  .uniqueArray(fc.tuple(dates, fc.integer({ min: 1, max: 3 })), {
    maxLength: 120,
    selector: String,
  })
  .map((all) => all.map(([date, n]) => file(date, n)));

describe('which backups are kept', () => {
  it('are at most 24 of the past, with the newest of all, of each of the last days, weeks and months', () => {
    fc.assert(
      fc.property(some, (files) => {
        const gone = new Set(toRemove(files, TODAY));
        const kept = files.filter(({ name }) => !gone.has(name));
        const past = files.filter(({ date }) => date <= TODAY);
        expect(kept.filter(({ date }) => date <= TODAY).length).toBeLessThanOrEqual(24);
        expect(kept.filter(({ date }) => date > TODAY)).toHaveLength(files.length - past.length);
        for (const { date, n, name } of past) {
          const sameDay = past.some((one) => one.date === date && one.n > n);
          const laterDays = new Set(past.filter((one) => one.date > date).map((one) => one.date));
          if (!sameDay && laterDays.size < 7) expect(gone.has(name)).toBe(false);
          if (sameDay) expect(gone.has(name)).toBe(true);
        }
        expect(toRemove(kept, TODAY)).toEqual([]);
      }),
    );
  });

  it('reach back a year when one was made on most days', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.integer({ min: 0, max: 9 })), (luck) => {
        let files: Named[] = [];
        const all: Named[] = [];
        for (let day = -420; day <= 0; day++) {
          if (luck.next().value === 0) continue;
          const today = addDays(TODAY, day);
          all.push(file(today));
          const gone = new Set(toRemove([...files, file(today)], today));
          files = [...files, file(today)].filter(({ name }) => !gone.has(name));
        }
        const kept = files.map(({ date }) => date);
        expect(kept.slice(-7)).toEqual(all.slice(-7).map(({ date }) => date));
        const months = [...new Set(all.map(({ date }) => date.slice(0, 7)))].slice(-12);
        for (const month of months) {
          const last = all.findLast(({ date }) => date.startsWith(month))?.date;
          expect(kept).toContain(last);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('count weeks from Monday, also over the turn of a year', () => {
    const days = Array.from({ length: 20 }, (_, n) => file(addDays('2026-12-20', n)));
    const kept = new Set(toRemove(days, '2027-01-08'));
    // The Sunday of the week before is its newest, the Saturday is not.
    expect(kept.has('cairn-2026-12-27.json')).toBe(false);
    expect(kept.has('cairn-2026-12-26.json')).toBe(true);
    expect(kept.has('cairn-2026-12-31.json')).toBe(false);
  });

  it('are not pushed out by a clock that was years ahead', () => {
    const ahead = Array.from({ length: 200 }, (_, n) => file(addDays('2036-01-01', n)));
    const gone = toRemove([...ahead, file(TODAY), file('2026-11-21')], TODAY);
    expect(gone).toEqual([]);
  });
});

describe('when a backup is due and when it is too old', () => {
  const noon = Date.UTC(2026, 10, 22, 12);
  const made = (at: number | null, sameAt: number | null = null) => ({ at, sameAt });

  it('is due once a local day, whatever the clock did', () => {
    expect(isDue(made(null), noon, 'UTC')).toBe(true);
    expect(isDue(made(noon - HOUR), noon, 'UTC')).toBe(false);
    expect(isDue(made(noon - 9 * DAY, noon - HOUR), noon, 'UTC')).toBe(false);
    expect(isDue(made(noon - 13 * HOUR), noon, 'UTC')).toBe(true);
    expect(isDue(made(noon + 400 * DAY), noon, 'UTC')).toBe(true);
    // 23:30 and 00:30 in Auckland are two days there, and one in UTC.
    const late = Date.UTC(2026, 10, 22, 10, 30);
    expect(isDue(made(late), late + HOUR, 'Pacific/Auckland')).toBe(true);
    expect(isDue(made(late), late + HOUR, 'UTC')).toBe(false);
  });

  it('is due on the day after, on the days when clocks change', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 730 }),
        fc.integer({ min: 0, max: 23 }),
        (day, hour) => {
          const at = Date.UTC(2025, 0, 1, hour) + day * DAY;
          expect(isDue(made(at), at + 26 * HOUR, 'America/New_York')).toBe(true);
          expect(ageOf({ at }, at + 7 * DAY, 'America/New_York')).toBeGreaterThanOrEqual(6);
        },
      ),
    );
  });

  it('tells its age in local days, and nothing of one from the future', () => {
    expect(ageOf({ at: null }, noon)).toBeNull();
    expect(ageOf({ at: noon - 3 * DAY }, noon, 'UTC')).toBe(3);
    expect(ageOf({ at: noon - 13 * HOUR }, noon, 'UTC')).toBe(1);
    expect(ageOf({ at: noon + HOUR }, noon, 'UTC')).toBe(0);
    expect(ageOf({ at: noon + 3 * DAY }, noon, 'UTC')).toBeNull();
  });

  it('is too old after two weeks, or missing with more than twenty notes', () => {
    expect(isTooOld(made(null), 20, noon)).toBe(false);
    expect(isTooOld(made(null), 21, noon)).toBe(true);
    expect(isTooOld(made(noon - 13 * DAY), 999, noon, 'UTC')).toBe(false);
    expect(isTooOld(made(noon - 14 * DAY), 0, noon, 'UTC')).toBe(true);
    expect(isTooOld(made(noon - 60 * DAY, noon - DAY), 99, noon, 'UTC')).toBe(false);
    expect(isTooOld(made(noon + 60 * DAY), 21, noon, 'UTC')).toBe(true);
  });

  it('is not spoken of again for a month once it was put away', () => {
    expect(isHushed(null, noon)).toBe(false);
    expect(isHushed(noon - 29 * DAY, noon)).toBe(true);
    expect(isHushed(noon - 30 * DAY, noon)).toBe(false);
    expect(isHushed(noon + 99 * DAY, noon)).toBe(false);
  });
});
