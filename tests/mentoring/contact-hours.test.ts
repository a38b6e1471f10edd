import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ContactHours, readContactHours } from '@/lib/mentoring/contact-hours/read';

const week = [1, 2, 3, 4, 5];
const all = [...week, 6, 7];
const h = (hour: number, minute = 0) => hour * 60 + minute;

describe('agreed hours', () => {
  it.each<[string, readonly number[], number, number]>([
    ['Mon–Fri 9–17', week, h(9), h(17)],
    ['Mon to Thu, 9am-5pm', [1, 2, 3, 4], h(9), h(17)],
    ['weekdays after 6pm', week, h(18), h(24)],
    ['after 6.30 p.m. on weekdays', week, h(18, 30), h(24)],
    ['between 9 and 5pm', all, h(9), h(17)],
    ['1-5 pm', all, h(13), h(17)],
    ['Tuesdays & Thursdays: 08:00-10:00', [2, 4], h(8), h(10)],
    ['no weekends', week, 0, h(24)],
    ['9–17, not Fridays', [1, 2, 3, 4, 6, 7], h(9), h(17)],
    ['not before 9am and not after 6pm', all, h(9), h(18)],
    ['weekdays until 6 pm.', week, 0, h(18)],
    ['nicht nach 18 Uhr', all, 0, h(18)],
    ['Mo.–Fr. 9 bis 17 Uhr', week, h(9), h(17)],
    ['dienstags und donnerstags ab 18:30', [2, 4], h(18, 30), h(24)],
    ['zwischen 9 und 12 Uhr, täglich', all, h(9), h(12)],
    ['nicht am Wochenende', week, 0, h(24)],
    ['mardi et jeudi 9h-12h', [2, 4], h(9), h(12)],
    ['du lundi au vendredi, de 9 h 30 à 17 h', week, h(9, 30), h(17)],
    ['pas après 18h', all, 0, h(18)],
    ['à partir de 17h30 en semaine', week, h(17, 30), h(24)],
    ['de lunes a viernes de 9 a 17', week, h(9), h(17)],
    ['martes y jueves después de las 18 h', [2, 4], h(18), h(24)],
    ['entre semana entre las 9 y las 14 h', week, h(9), h(14)],
    ['no después de las 18:00', all, 0, h(18)],
    ['segunda a sexta das 9h às 17h', week, h(9), h(17)],
    ['terça-feira e quinta-feira, 14h às 16h', [2, 4], h(14), h(16)],
    ['não depois das 18h', all, 0, h(18)],
    ['dias úteis até às 18h', week, 0, h(18)],
    ['Fri-Mon', [1, 5, 6, 7], 0, h(24)],
    ['22-2h', all, h(22), h(26)],
    ['Fri 22:00–6:00', [5], h(22), h(30)],
    ['von 22 bis 6 Uhr', all, h(22), h(30)],
    ['weekdays 10 pm - 1 am', week, h(22), h(25)],
    ['de 22h à 2h, du lundi au vendredi', week, h(22), h(26)],
    ['18:00-00:00', all, h(18), h(24)],
  ])('are read: %s', (text, days, from, to) => {
    expect(readContactHours(text)).toEqual({ days, from, to });
  });

  it.each([
    ['nothing', ''],
    ['an hour of either half of the day', 'Mon–Fri 9–5'],
    ['a short range of either half', 'weekdays 2-4'],
    ['an evening that may be a morning', 'weekdays 8-10'],
    ['a bound of either half', 'after 6'],
    ['a spoken hour', 'nach 6 Uhr'],
    ['half of an am', '9am-11'],
    ['two ranges', '9-12 and 14-17'],
    ['a range for each day', 'Mon 9-12, Wed 14-16'],
    ['a long night', '18-7h'],
    ['an afternoon that may be meant', '13-5h'],
    ['another zone', 'Mon-Fri 9-17 CET'],
    ['words', 'evenings, but not too late'],
    ['days that count Saturday for some', 'werktags 9-17 Uhr'],
    ['what a "not" may cover', 'not Fridays after 15h'],
    ['a time alone', 'Fridays at 15h'],
    ['no day at all', 'Mon, not Mon'],
    ['a range that isn’t', 'not 12-13h'],
    ['25 o’clock', '9-25h'],
    ['13 pm', 'after 13 pm'],
    ['a minute 75', '9:00-17:75'],
    ['a word that begins like one', 'Monitor 9-17'],
  ])('are not guessed at: %s', (_, text) => {
    expect(readContactHours(text)).toBeNull();
  });

  it('never throw, whatever is written', () => {
    const bits = fc.constantFrom(
      ...['Mon', '-', 'to', 'not', 'after', '9', '17h', '6pm', ',', 'und', 'à', 'weekdays', '.'],
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(bits).map((some) => some.join(' ')),
    );
    const rule = (written: string) => {
      const read = readContactHours(written);
      if (!read) return;
      expect(read.from).toBeLessThan(read.to);
      expect(read.to).toBeLessThanOrEqual(h(36));
      expect(read.days.length).toBeGreaterThan(0);
      expect(read.days).toEqual(all.filter((day) => read.days.includes(day)));
    };
    fc.assert(fc.property(text, rule), { numRuns: 500 });
  });
});

const names = {
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  de: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  pt: ['segunda', 'terça', 'quarta', 'quinta', 'sexta', 'sábado', 'domingo'],
};
const two = (n: number) => String(n).padStart(2, '0');
const clock = (at: number) => `${two(Math.floor(at / 60))}:${two(at % 60)}`;
const french = (at: number) => `${Math.floor(at / 60)}h${two(at % 60)}`;
const twelve = (at: number) => {
  const hour = Math.floor(at / 60);
  return `${hour % 12 || 12}:${two(at % 60)} ${hour < 12 ? 'am' : 'pm'}`;
};
type Form = (days: (language: keyof typeof names) => string[], from: number, to: number) => string;
const forms: Form[] = [
  (days, from, to) => `${days('en').join(', ')} ${twelve(from)} – ${twelve(to)}`,
  (days, from, to) => `${days('en').join('/')}: ${clock(from)}-${clock(to)}`,
  (days, from, to) => `${days('de').join(' und ')}, von ${clock(from)} bis ${clock(to)} Uhr`,
  (days, from, to) =>
    `${days('fr').join(' et ')} entre 0${french(from)} et 0${french(to)}`.replace(
      /\b0(\d\d)/g,
      '$1',
    ),
  (days, from, to) => `de ${clock(from)} a ${clock(to)} los ${days('es').join(' y ')}`,
  (days, from, to) => `${days('pt').join(' e ')} das ${clock(from)} às ${clock(to)}`,
];

it('hours are read back from each way of writing them', () => {
  const time = fc.integer({ min: 0, max: h(24) - 1 });
  const night = fc
    .tuple(fc.integer({ min: h(18), max: h(24) - 1 }), fc.integer({ min: 1, max: h(12) }))
    .filter(([from, long]) => from + long > h(24))
    .map(([from, long]): [number, number] => [from, from + long]);
  const rule = (days: number[], [a, b]: [number, number], form: Form) => {
    fc.pre(a !== b && days.length > 0);
    const told: ContactHours = {
      days: days.toSorted((x, y) => x - y),
      from: Math.min(a, b),
      to: Math.max(a, b),
    };
    const named = (language: keyof typeof names) =>
      days.map((day) => names[language][day - 1] ?? '');
    expect(readContactHours(form(named, told.from, told.to % h(24)))).toEqual(told);
  };
  const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(days, fc.oneof(fc.tuple(time, time), night), fc.constantFrom(...forms), rule),
  );
});
