import { describe, expect, it } from 'vitest';
import { RuleBudget } from '@/lib/calendar/sources/ics/limits';
import { expandRule } from '@/lib/calendar/sources/ics/rules/expand';
import { parseRule } from '@/lib/calendar/sources/ics/rules/rule';
import { between, calendar, read, vevent } from './build';

const ids = (input: string) =>
  read(input).problems.map(({ reason }) => reason.id.split('.').at(-1));

describe('hostile repeats', () => {
  it.each([
    ['FREQ=SECONDLY', 5000],
    ['FREQ=MINUTELY;BYSECOND=0,1,2,3,4,5,6,7', 5000],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 1],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=10', 1],
    ['FREQ=DAILY;BYMONTHDAY=31;BYMONTH=4;COUNT=2', 1],
    ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=300', 1],
    ['FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30', 1],
    ['FREQ=SECONDLY;BYYEARDAY=366;BYHOUR=3;BYMINUTE=7;BYSECOND=11;COUNT=5', 1],
    ['FREQ=DAILY;INTERVAL=999999999', 1],
    ['FREQ=YEARLY;BYHOUR=0,1,2,3,4,5,6,7,8,9;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYSETPOS=-1', 2],
  ])('%s ends soon', (rule, most) => {
    const began = performance.now();
    const input = calendar(vevent('DTSTART:19700101T000000Z', `RRULE:${rule}`));
    expect(read(input).events.length).toBeLessThanOrEqual(most);
    expect(performance.now() - began).toBeLessThan(1500);
  });

  it('are cut with a word about it', () => {
    expect(ids(calendar(vevent('DTSTART:20260101T000000Z', 'RRULE:FREQ=SECONDLY')))).toEqual([
      'series-cut',
    ]);
    const series = Array.from({ length: 12 }, (_, i) =>
      vevent(`UID:${i}`, 'DTSTART:20260101T000000Z', 'RRULE:FREQ=SECONDLY;COUNT=5000'),
    );
    const { events, problems } = read(calendar(...series));
    expect(events).toHaveLength(50_000);
    expect(problems.map(({ reason }) => reason.id)).toEqual(['calendar.problem.file-cut']);
  });

  it('at the ends of the calendar are no trouble', () => {
    const late = vevent('DTSTART:99991201T000000Z', 'RRULE:FREQ=MONTHLY');
    const window = between('9999-01-01', '9999-12-31');
    expect(read(calendar(late), { window }).events).toHaveLength(1);
    expect(
      read(calendar(vevent('DTSTART;TZID=Europe/Berlin:00010101T000000', 'RRULE:FREQ=DAILY')))
        .events,
    ).toHaveLength(365);
  });
});

describe('old series', () => {
  const cost = (text: string, from: string) => {
    let used = 0;
    const budget = new RuleBudget(1e6, (units) => {
      used += units;
    });
    const rule = parseRule(text);
    const seconds = (date: string) => Date.parse(date) / 1000;
    const range = { from: seconds('2026-08-24'), to: seconds('2027-03-22') };
    const start = seconds(`${from}T09:00:00Z`);
    const found = rule && expandRule(rule, { start, until: undefined, range, limit: 5000, budget });
    return { used, found: found?.length };
  };

  it.each([
    'FREQ=WEEKLY',
    'FREQ=DAILY;COUNT=99999',
    'FREQ=WEEKLY;COUNT=9999;BYDAY=MO,FR',
    'FREQ=HOURLY;INTERVAL=7',
  ])('are not walked from their start: %s', (text) => {
    const old = cost(text, '1990-01-01');
    expect(old.found).toBeGreaterThan(29);
    expect(old.used).toBeLessThan((old.found ?? 0) * 20);
  });
});
