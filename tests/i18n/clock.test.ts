import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readTime, showClock } from '@/lib/i18n/clock';
import { type Manner, writeLike } from '@/lib/i18n/manner';

const british: Manner = { tag: 'en-GB', hourCycle: 'auto', weekStart: 'auto' };
afterEach(() => writeLike(british));

const tags =
  'en-GB en-US en-CA en-IN en-ZA de de-AT de-CH fr fr-CA fr-CH es es-MX es-CO es-US pt pt-BR pt-PT';
const manner = fc.record({
  tag: fc.constantFrom(...tags.split(' ')),
  hourCycle: fc.constantFrom('auto', '12', '24'),
  weekStart: fc.constant('auto'),
}) as fc.Arbitrary<Manner>;

describe('a time that is typed', () => {
  it('gives the minute that was shown, in both cycles, in each language and region', () => {
    fc.assert(
      fc.property(manner, fc.nat(1439), (how, minute) => {
        writeLike(how);
        expect(readTime(showClock(minute)), showClock(minute)).toBe(minute);
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['9:30 pm', 1290],
    ['21.30', 1290],
    ['2130', 1290],
    ['21h30', 1290],
    ['21 h', 1260],
    ['21 Uhr', 1260],
    ['21 Uhr 30', 1290],
    ['9.30 PM', 1290],
    ['9:30 p.\u00a0m.', 1290],
    ['9p', 1260],
    ['930', 570],
    ['9', 540],
    [' 09:05 ', 545],
    ['12 am', 0],
    ['12:15 am', 15],
    ['12 pm', 720],
    ['0:00', 0],
    ['24:00', 0],
    ['21:30 pm', 1290],
  ])('is read from “%s”', (text, minute) => {
    expect(readTime(text)).toBe(minute);
  });

  it.each([
    '',
    'noon',
    '25',
    '9:60',
    '9:3',
    '24:30',
    '0 pm',
    '21 am',
    '-9',
    '9:30:15',
    '12345',
    '9m',
    'pm',
  ])('is not read from “%s”', (text) => {
    expect(readTime(text)).toBeNull();
  });

  it('is a minute of a day or nothing, whatever is typed', () => {
    const pieces = fc.constantFrom('9', '30', '1', ':', '.', ' ', 'h', 'pm', 'a.m.', 'Uhr', 'x');
    const some = fc.oneof(
      fc.string(),
      fc.array(pieces).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(some, (text) => {
        const minute = readTime(text);
        expect(minute === null || (Number.isInteger(minute) && minute >= 0 && minute < 1440)).toBe(
          true,
        );
      }),
    );
  });
});
