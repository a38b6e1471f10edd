import { describe, expect, it } from 'vitest';
import { word } from '@/lib/i18n/translate';
import { dueWords } from '@/lib/mentoring/rules/day-words';
import { minutesOf, untilWords } from '@/lib/mentoring/rules/minutes';
import { lapseOf } from '@/lib/mentoring/rules/rhythm';
import { DAY, MINUTE } from '@/lib/shared/time';

describe('due words', () => {
  const said = (due: string) => word(dueWords(due, '2026-05-14').wording);
  it('is relative up to tomorrow, then a date', () => {
    expect(said('2026-05-12')).toBe('2 days late');
    expect(said('2026-05-13')).toBe('1 day late');
    expect(said('2026-05-14')).toBe('Today');
    expect(said('2026-05-15')).toBe('Tomorrow');
    expect(said('2026-05-16')).toBe('Sat 16 May');
    expect(said('2027-01-04')).toBe('Mon 4 Jan 2027');
  });
  it('marks only the past as late', () => {
    expect(dueWords('2026-05-13', '2026-05-14').late).toBe(true);
    expect(dueWords('2026-05-14', '2026-05-14').late).toBe(false);
  });
});

describe('minutes', () => {
  const span = { start: 0, end: 45 * MINUTE };
  it('counts whole minutes, never more than there are', () => {
    expect(minutesOf(span, 27.5 * MINUTE)).toMatchObject({ elapsed: 27, left: 18, total: 45 });
    expect(minutesOf(span, 60 * MINUTE)).toMatchObject({ elapsed: 45, left: 0, share: 1 });
    expect(minutesOf(span, -MINUTE)).toMatchObject({ elapsed: 0, left: 46, share: 0 });
  });
  it('says how far away a meeting is', () => {
    expect(word(untilWords(30 * MINUTE, 0))).toBe('in 30 min');
    expect(word(untilWords(70 * MINUTE, 0))).toBe('in 1 h 10 min');
    expect(word(untilWords(120 * MINUTE, 0))).toBe('in 2 h');
    expect(word(untilWords(59.5 * MINUTE, 0))).toBe('in 1 h');
  });
});

describe('lapseOf', () => {
  const at = (days: number, more = {}) =>
    lapseOf({ rhythmDays: 14, last: 0, next: null, ...more }, days * DAY);
  it('speaks three days after the rhythm is over, when nothing is booked', () => {
    expect(at(16)).toBeNull();
    expect(at(17)).toEqual({ id: 'panel.lapse.days', params: { n: 3 } });
    expect(at(35)).toEqual({ id: 'panel.lapse.weeks', params: { n: 3 } });
    expect(at(35, { next: 40 * DAY })).toBeNull();
    expect(at(35, { rhythmDays: null })).toBeNull();
    expect(at(35, { last: null })).toBeNull();
  });
});
