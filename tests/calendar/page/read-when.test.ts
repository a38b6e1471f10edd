import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWhen } from '@/lib/calendar/sources/page/read-when';

/** In the browser's zone, months from 1. */
const at = (y: number, m: number, d: number, h = 0, min = 0) =>
  new Date(y, m - 1, d, h, min).getTime();
const NOW = at(2026, 4, 20, 9);
const timed = (start: number, end: number) => ({ start, end, allDay: false });
const days = (start: number, end: number) => ({ start, end, allDay: true });
const MORNING = timed(at(2026, 5, 14, 10), at(2026, 5, 14, 10, 45));

describe('as calendars write it', () => {
  it.each([
    ['en', 'Thursday, 14 May ⋅ 10:00 – 10:45am'],
    ['en', 'Thursday, May 14⋅10:00 – 10:45am'],
    ['en-US', 'Thursday, May 14, 10:00 – 10:45 AM'],
    ['en-US', 'Thu 5/14/2026 10:00 AM - 10:45 AM'],
    ['en', 'Thu 14/05/2026 10:00 - 10:45'],
    ['en', 'Thursday, 14 May 2026, 10:00–10:45'],
    ['en', '10:00 – 10:45, Thursday 14 May'],
    ['en', 'Thursday, May 14 ⋅ 10:00 – 10:45am Every 2 weeks on Thursday, until Jun 30, 2026'],
    ['en', 'Thursday, 14 May ⋅ 10:00 – 10:45am Weekly on Thursday'],
    ['de', 'Donnerstag, 14. Mai ⋅ 10:00 – 10:45 Wöchentlich am Donnerstag'],
    ['fr', 'jeudi 14 mai ⋅ 10:00 – 10:45 Toutes les 2 semaines le jeudi'],
    ['es', 'Jueves, 14 de mayo ⋅ 10:00 – 10:45 Cada semana el jueves'],
    ['pt', 'Quinta-feira, 14 de maio ⋅ 10:00 – 10:45 Semanal: cada quinta-feira'],
    ['de', 'Donnerstag, 14. Mai · 10:00–10:45'],
    ['de', 'Donnerstag, 14. Mai⋅10:00 bis 10:45'],
    ['de', 'Do., 14. Mai 2026, 10:00–10:45 Uhr'],
    ['de', 'Do 14.05.2026 10:00 - 10:45'],
    ['de', 'Do, 14.05.26, von 10:00 bis 10:45 Uhr'],
    ['fr', 'Jeudi 14 mai ⋅ 10:00 – 10:45'],
    ['fr', 'jeudi 14 mai 2026, 10 h 00 à 10 h 45'],
    ['fr', 'jeu. 14/05/2026 de 10h à 10h45'],
    ['es', 'Jueves, 14 de mayo⋅10:00 – 10:45'],
    ['es', 'jue, 14 de may. de 2026 10:00 – 10:45 a. m.'],
    ['pt', 'Quinta-feira, 14 de maio⋅10:00 – 10:45'],
    ['pt-BR', 'qui., 14/05/2026 das 10:00 às 10:45'],
    ['pt', 'Quinta, 14 de maio de 2026, 10h – 10h45'],
  ])('%s: %s', (lang, text) => {
    expect(readWhen(text, lang, NOW)).toEqual(MORNING);
  });

  it.each([
    ['en', 'Thursday, May 14⋅10 – 11am', timed(at(2026, 5, 14, 10), at(2026, 5, 14, 11))],
    [
      'en',
      'Thu, May 14, 11:30am – 12:15pm',
      timed(at(2026, 5, 14, 11, 30), at(2026, 5, 14, 12, 15)),
    ],
    ['en', 'Thu, May 14, 11:30 – 12:15pm', timed(at(2026, 5, 14, 11, 30), at(2026, 5, 14, 12, 15))],
    ['en', 'Thu, May 14, 12 – 1pm', timed(at(2026, 5, 14, 12), at(2026, 5, 14, 13))],
    ['de', 'Donnerstag, 14. Mai, 23:00–00:30', timed(at(2026, 5, 14, 23), at(2026, 5, 15, 0, 30))],
    [
      'en',
      'May 14, 2026, 11:00pm – May 15, 2026, 12:30am',
      timed(at(2026, 5, 14, 23), at(2026, 5, 15, 0, 30)),
    ],
    ['en', 'Thursday, 14 May', days(at(2026, 5, 14), at(2026, 5, 15))],
    ['de', 'Donnerstag, 14. Mai, ganztägig', days(at(2026, 5, 14), at(2026, 5, 15))],
    ['fr', 'Toute la journée, jeudi 14 mai', days(at(2026, 5, 14), at(2026, 5, 15))],
    ['en', '14 – 16 May 2026', days(at(2026, 5, 14), at(2026, 5, 17))],
    ['en', 'May 14 – 16, 2026', days(at(2026, 5, 14), at(2026, 5, 17))],
    ['es', '30 de abril – 2 de mayo', days(at(2026, 4, 30), at(2026, 5, 3))],
    ['en', 'Today, 10:00 – 10:45', timed(at(2026, 4, 20, 10), at(2026, 4, 20, 10, 45))],
    ['de', 'Morgen 10:00 – 10:45', timed(at(2026, 4, 21, 10), at(2026, 4, 21, 10, 45))],
    // In Spanish "mar" is Tuesday and March.
    ['es', 'mar, 3 mar 2026, 10:00 – 10:45', timed(at(2026, 3, 3, 10), at(2026, 3, 3, 10, 45))],
  ])('%s: %s', (lang, text, when) => {
    expect(readWhen(text, lang, NOW)).toEqual(when);
  });

  it.each([
    ['fr', '1er mai 2026, 10:00 – 10:45'],
    ['pt', '1º de maio de 2026, 10:00 – 10:45'],
    ['en', 'May 1st, 2026, 10:00 – 10:45'],
  ])('%s: %s', (lang, text) => {
    expect(readWhen(text, lang, NOW)?.start).toBe(at(2026, 5, 1, 10));
  });
});

describe('a year that is not told', () => {
  it('is the one in which the day falls on that weekday', () => {
    const read = (text: string) => readWhen(text, 'en', at(2026, 12, 28))?.start;
    expect(read('Saturday, 2 January ⋅ 10:00 – 10:45')).toBe(at(2027, 1, 2, 10));
    expect(read('2 January ⋅ 10:00 – 10:45')).toBe(at(2027, 1, 2, 10));
    expect(read('Friday, 2 January ⋅ 10:00 – 10:45')).toBeUndefined();
  });

  it("is near the series' own start", () => {
    const recurrenceId = '2024-05-14T10:00:00Z';
    const read = readWhen('14 May, 10:00 – 10:45', 'en', NOW, { recurrenceId });
    expect(new Date(read?.start ?? 0).getFullYear()).toBe(2024);
  });
});

describe('the start that the series gave', () => {
  const text = '4/5/2026 10:00 – 10:45';
  it('tells which number is the month', () => {
    const id = (y: number, m: number, d: number) =>
      new Date(at(y, m, d, 10)).toISOString().replace('.000', '');
    expect(readWhen(text, 'en', NOW)).toBeNull();
    expect(readWhen(text, 'en', NOW, { recurrenceId: id(2026, 5, 4) })?.start).toBe(
      at(2026, 5, 4, 10),
    );
    expect(readWhen(text, 'en', NOW, { recurrenceId: id(2026, 4, 5) })?.start).toBe(
      at(2026, 4, 5, 10),
    );
    expect(readWhen(text, 'en', NOW, { recurrenceId: id(2026, 6, 6) })).toBeNull();
  });
});

describe('what is not sure is not read', () => {
  it.each([
    ['another zone', 'en', 'Thursday, 14 May ⋅ 10:00 – 10:45am (GMT+09:00) Tokyo'],
    ['a weekday that is not the day’s', 'en', 'Friday, 14 May 2026 ⋅ 10:00 – 10:45am'],
    ['another zone behind a series', 'en', 'Thursday, 14 May ⋅ 10:00 – 10:45am Weekly (GMT+9)'],
    ['nothing but a series', 'en', 'Weekly on Thursday'],
    ['no end', 'en', 'Thursday, 14 May ⋅ 10:00am'],
    ['no day', 'en', '10:00 – 10:45am'],
    ['a day that is none', 'de', '31. Februar 2026, 10:00–10:45'],
    ['a time that is none', 'de', '14. Mai 2026, 10:00–27:45'],
    ['an end long before the start', 'de', '14. Mai 2026, 18:00–10:45'],
    ['days that run back', 'en', '16 – 14 May 2026'],
    ['three days', 'en', '14 May, 15 May, 16 May'],
    ['another language', 'de', 'Thursday, 14 May ⋅ 10:00 – 10:45'],
    ['a sentence', 'en', 'Lunch on Thursday, 14 May ⋅ 10:00 – 10:45'],
    ['nothing', 'en', ''],
    ['a language that is none', '\u0000-x', ''],
    ['a language nobody knows', 'qq', '14. Mai 2026, 10:00–10:45'],
  ])('%s', (_what, lang, text) => {
    expect(readWhen(text, lang, NOW)).toBeNull();
  });

  it('and signs that turn the direction are passed over', () => {
    expect(
      readWhen('\u202eThursday,\u200f 14 May\u00a0⋅ 10:00\u202f–\u200910:45\u202fam', 'en', NOW),
    ).toEqual(MORNING);
  });

  it('whatever stands there, in good time', () => {
    const pieces = [
      '1',
      '12',
      '2026',
      'mar',
      'May',
      ':',
      '10:00',
      'am',
      '–',
      'Thursday',
      ' ',
      '/',
      '5/4',
    ];
    const soup = fc
      .array(fc.constantFrom(...pieces), { maxLength: 120 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(
        fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 400 })),
        fc.string(),
        (text, odd) => {
          for (const language of ['es', 'en']) {
            const when = readWhen(text, language, NOW, { recurrenceId: odd });
            if (when) expect(when.start).toBeLessThan(when.end);
          }
        },
      ),
    );
  });
});

describe('what the browser writes is read back', () => {
  const langs = ['en-GB', 'en-US', 'de', 'fr', 'fr-CA', 'es', 'pt', 'pt-PT'];
  const date = fc.record({
    day: fc.constant('numeric' as const),
    month: fc.constantFrom('long' as const, 'short' as const),
  });
  const when = fc.record({
    lang: fc.constantFrom(...langs),
    day: fc.integer({ min: -150, max: 150 }),
    start: fc.integer({ min: 0, max: 24 * 60 - 1 }),
    date,
    weekday: fc.constantFrom('long' as const, 'short' as const),
    year: fc.boolean(),
  });
  const local = (day: number, minute: number) => at(2026, 4, 20 + day, 0, minute);

  it('times of a day, over midnight and over days', () => {
    const length = fc.oneof(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 9000 }));
    fc.assert(
      fc.property(
        when,
        length,
        fc.constantFrom('h12' as const, 'h23' as const),
        (given, minutes, hourCycle) => {
          const [start, end] = [
            local(given.day, given.start),
            local(given.day, given.start + minutes),
          ];
          const text = new Intl.DateTimeFormat(given.lang, {
            ...given.date,
            weekday: given.weekday,
            ...(given.year ? { year: 'numeric' } : {}),
            hour: 'numeric',
            minute: '2-digit',
            hourCycle,
          }).formatRange(start, end);
          expect([text, readWhen(text, given.lang, NOW)]).toEqual([text, timed(start, end)]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('and whole days', () => {
    fc.assert(
      fc.property(when, fc.integer({ min: 0, max: 40 }), (given, more) => {
        const [start, last] = [local(given.day, 0), local(given.day + more, 0)];
        const text = new Intl.DateTimeFormat(given.lang, {
          ...given.date,
          ...(given.year ? { year: 'numeric', weekday: given.weekday } : {}),
        }).formatRange(start, last);
        const expected = days(start, local(given.day + more + 1, 0));
        expect([text, readWhen(text, given.lang, NOW)]).toEqual([text, expected]);
      }),
      { numRuns: 150 },
    );
  });
});
