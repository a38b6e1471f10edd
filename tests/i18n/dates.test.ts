import { afterEach, describe, expect, it } from 'vitest';
import { showDate, showDay, showLongDay, showTime, showWeekday } from '@/lib/i18n/dates';
import { type Manner, writeLike } from '@/lib/i18n/manner';
import { showList, showNumber, showPercent } from '@/lib/i18n/numbers';
import { weekdays } from '@/lib/i18n/week';

const british: Manner = { tag: 'en-GB', hourCycle: 'auto', weekStart: 'auto' };
const as = (tag: string, more: Partial<Manner> = {}) => writeLike({ ...british, tag, ...more });
/** Blanks as Unicode has them differ from version to version. */
const plain = (text: string) => text.replace(/\s/gu, ' ');
const at = (hour: number, minute = 5) => Date.UTC(2026, 4, 14, hour, minute);
const time = (hour: number) => plain(showTime(at(hour), 'UTC')).toLowerCase();

afterEach(() => writeLike(british));

describe('days', () => {
  it('are written without commas in English, with their year when it is another', () => {
    expect(showDay('2026-05-15', '2026-05-13')).toBe('Fri 15 May');
    expect(showDay('2027-05-15', '2026-05-13')).toBe('Sat 15 May 2027');
    expect(showLongDay('2026-05-14')).toBe('Thursday 14 May');
    expect(showDate('2026-04-30')).toBe('30 April');
    expect(showWeekday(7, 'long')).toBe('Sunday');
  });

  it('are written as each language does', () => {
    as('de');
    expect(showDay('2026-05-15', '2026-05-13')).toBe('Fr., 15. Mai');
    expect(showDate('2026-04-30')).toBe('30. April');
    as('en-US');
    expect(showDay('2026-05-15', '2026-05-13')).toBe('Fri May 15');
    as('fr');
    expect(showLongDay('2026-05-14')).toBe('jeudi 14 mai');
    as('es');
    expect(showWeekday(1, 'long')).toBe('lunes');
    as('pt');
    expect(showDate('2026-04-30')).toBe('30 de abril');
  });
});

describe('times', () => {
  it('count as the language does, unless the user says otherwise', () => {
    expect([time(0), time(9), time(15)]).toEqual(['00:05', '09:05', '15:05']);
    as('en-US');
    expect([time(0), time(9), time(15)]).toEqual(['12:05 am', '9:05 am', '3:05 pm']);
    as('en-US', { hourCycle: '24' });
    expect([time(0), time(15)]).toEqual(['00:05', '15:05']);
    expect(showTime(at(15), 'UTC')).not.toContain(' ');
    as('en-AU', { hourCycle: '12' });
    expect(showTime(at(15), 'UTC')).toBe('3:05\u00a0pm');
    as('de', { hourCycle: '12' });
    expect([time(0), time(12)]).toEqual(['12:05 am', '12:05 pm']);
  });
});

describe('the week', () => {
  it('starts where it does at home, unless the user says otherwise', () => {
    expect(weekdays()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    as('en-US');
    expect(weekdays()).toEqual([7, 1, 2, 3, 4, 5, 6]);
    as('pt-BR');
    expect(weekdays()[0]).toBe(7);
    as('en-US', { weekStart: 6 });
    expect(weekdays()).toEqual([6, 7, 1, 2, 3, 4, 5]);
  });
});

describe('numbers and lists', () => {
  it('are written as each language does', () => {
    expect([showNumber(1024), showPercent(60)]).toEqual(['1,024', '60%']);
    expect(showList(['Priya', 'Tom', 'Ada'])).toBe('Priya, Tom and Ada');
    as('de');
    expect([showNumber(1024), plain(showPercent(60))]).toEqual(['1.024', '60 %']);
    expect(showList(['Priya', 'Tom', 'Ada'])).toBe('Priya, Tom und Ada');
  });
});
