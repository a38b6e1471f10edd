import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDates } from '@/lib/quick-log/dates/load';
import { parseQuickLog } from '@/lib/quick-log/parse';
import { contextFor } from './context';

const en = await contextFor('en');
const due = (line: string, more = {}) => parseQuickLog(line, { ...en, ...more }).due;

describe('due dates', () => {
  it.each([
    ['Send it today', '2026-05-13'],
    ['Send it tomorrow', '2026-05-14'],
    ['Send it by Friday', '2026-05-15'],
    ['Send it until friday', '2026-05-15'],
    ['Send it by Wednesday', '2026-05-20'],
    ['Send it this Wednesday', '2026-05-13'],
    ['Send it next week', '2026-05-22'],
    ['Send it this week', '2026-05-15'],
    ['Send it in two weeks', '2026-05-27'],
    ['Send it in 3 days', '2026-05-16'],
    ['Send it before the end of the month', '2026-05-31'],
    ['Send it next month', '2026-06-30'],
    ['Send it 20 May', '2026-05-20'],
    ['Send it 12 May', '2027-05-12'],
    ['Send it by 29 February', '2028-02-29'],
    ['Send it by 20/5', '2026-05-20'],
    ['Send it by 5/6', '2026-06-05'],
    ['Send it 2026-05-20', '2026-05-20'],
    ['Send it on 20 May 2025', '2025-05-20'],
    ['Send it eod', '2026-05-13'],
    ['Send it by the 20th', '2026-05-20'],
    ['Send it by the 3rd', '2026-06-03'],
    ['Send it in June', '2026-06-30'],
    ['Send it before June', '2026-05-31'],
    ['Send it tonight', '2026-05-13'],
    ['Send it by Friday at 5pm', '2026-05-15'],
    ['Send Priya the deck before next meeting', '2026-05-27'],
    ['I’ll tomorrow send it', '2026-05-14'],
    ['Send the notes from Monday by Friday', '2026-05-15'],
  ])('%s', (line, day) => {
    expect(due(line)).toBe(day);
  });

  it.each([
    'Priya may draft the agenda',
    'I’ll march on with the plan',
    'Get some sun',
    'Read the second draft',
    'Read chapter 3',
    'Send 2 books',
    '1:1 notes',
    'Ship version 2.0',
    'Talk at 5 people',
    'Spend 2 days on it',
    'Read the Friday report',
    'Read Friday’s report',
    'Write up last Friday',
    'Answer what she said yesterday',
    'Offer 24/7 help',
    'Do 3/4 of the report',
    'Back in a second',
    'Fix #2026 and 2026-13-45',
    'See https://example.com/2026-05-20 and https://example.com/friday',
    'Send Helen the deck before next meeting',
  ])('no date: %s', (line) => {
    expect(due(line)).toBeNull();
  });

  it('reads slashes in the order of the region', async () => {
    expect(due('Send it by 5/6', { dates: await loadDates('en-US') })).toBe('2027-05-06');
    expect(due('Send it by 20/5', { dates: await loadDates('en-US') })).toBe('2026-05-20');
  });

  it.each([
    ['en-US', 'Send it by 3.12.2026', '2026-12-03'],
    ['en-US', 'Send it 3.12.2026', '2026-12-03'],
    ['en-US', 'Send it by 03.12.26', '2026-12-03'],
    ['en-US', 'Send it by 3.12.', '2026-12-03'],
    ['en-US', 'Send it by 3.4.', '2027-04-03'],
    ['en-US', 'Send it on 24.12.', '2026-12-24'],
    ['en-US', 'Send it by 3.4.2025', '2025-04-03'],
    ['en-US', 'Send it by 12.31.2026', null],
    ['en-US', 'Ship version 3.12.', null],
    ['en-GB', 'Send it by 3.12.', '2026-12-03'],
    ['de', 'Ich schicke es bis 3.12.', '2026-12-03'],
    ['de', 'Ich schicke es bis 3.12.2026', '2026-12-03'],
    ['de', 'I will send it by 3.12.', '2026-12-03'],
    ['fr', 'Envoyer la liste avant le 3.12.', '2026-12-03'],
    ['es', 'Enviar la lista antes del 3.12.', '2026-12-03'],
    ['pt', 'Enviar a lista até 3.12.', '2026-12-03'],
  ] as const)('a dotted date puts the day first, %s: %s', async (tag, line, day) => {
    const locale = tag === 'en-US' || tag === 'en-GB' ? 'en' : tag;
    expect(due(line, { locale, dates: await loadDates(tag) })).toBe(day);
  });

  it('reads set phrases and ISO dates before the reader has been loaded', () => {
    const { dates: _, ...bare } = en;
    expect(parseQuickLog('Send it by 2026-05-20', bare).due).toBe('2026-05-20');
    expect(parseQuickLog('Send it in two weeks', bare).due).toBe('2026-05-27');
    expect(parseQuickLog('Send it tomorrow', bare)).toMatchObject({ due: null, mode: 'action' });
  });

  it.each([
    // 23:30 on the 4th, 00:30 on the 5th; New Zealand's clocks went back on the 5th at 3:00.
    ['Pacific/Auckland', Date.UTC(2026, 3, 4, 10, 30), '2026-04-04', '2026-04-05'],
    ['Pacific/Auckland', Date.UTC(2026, 3, 4, 11, 30), '2026-04-05', '2026-04-06'],
    ['Pacific/Auckland', Date.UTC(2026, 3, 5, 12, 30), '2026-04-06', '2026-04-07'],
    // America's clocks go forward on 8 March at 2:00.
    ['America/Los_Angeles', Date.UTC(2026, 2, 8, 7, 30), '2026-03-07', '2026-03-08'],
    ['America/Los_Angeles', Date.UTC(2026, 2, 8, 8, 30), '2026-03-08', '2026-03-09'],
    ['America/Los_Angeles', Date.UTC(2026, 2, 9, 6, 30), '2026-03-08', '2026-03-09'],
    ['Pacific/Kiritimati', Date.UTC(2026, 11, 31, 10, 30), '2027-01-01', '2027-01-02'],
  ])('counts days in %s', (zone, now, today, tomorrow) => {
    expect(due('Send it today', { zone, now })).toBe(today);
    expect(due('Send it tomorrow', { zone, now })).toBe(tomorrow);
  });

  it('never lies in the past when no year was given', () => {
    const words = [
      'today',
      'fri',
      'by Monday',
      'next week',
      '20 May',
      '29 feb',
      '31/1',
      'by the 31st',
      'in two weeks',
      'this weekend',
      'end of the month',
      'in May',
      'by march',
      'sat',
      'this sunday',
      'tonight',
      'before June',
    ];
    const zones = ['Pacific/Auckland', 'America/Los_Angeles', 'Europe/London', 'Asia/Kolkata'];
    const arbitrary = fc.tuple(
      fc.constantFrom(...words),
      fc.constantFrom(...zones),
      fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2032, 0) }),
    );
    fc.assert(
      fc.property(arbitrary, ([word, zone, now]) => {
        const today = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(now);
        const day = due(`@me send it ${word}`, { zone, now });
        expect(day).not.toBeNull();
        expect(String(day) >= today).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
