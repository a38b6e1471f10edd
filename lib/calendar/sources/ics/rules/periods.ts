import {
  civil,
  DAY,
  dayNumber,
  daysInMonth,
  daysInYear,
  floorDiv,
  mod,
  weekday,
} from '../time/civil';
import { dayFilter, withImpliedDays } from './day-filter';
import type { Rule } from './rule';

/**
 * The periods of a rule (its years, months, ... seconds), numbered from 0 at the start and spaced by
 * INTERVAL. A period's occurrences are each base plus each offset, ascending.
 */
export interface Periods {
  /** Number of the period at or before a wall time. */
  at(wall: number): number;
  /** Wall time where a period begins. */
  begin(k: number): number;
  bases(k: number): number[];
  offsets: number[];
  /** The next period worth looking at after an empty one. */
  skip(k: number): number;
  /** What looking at one period costs, in days tested. */
  cost: number;
  /** Every period but the first holds equally many occurrences. */
  even: boolean;
}

function clock(hours: number[], minutes: number[], seconds: number[]): number[] {
  return hours.flatMap((h) => minutes.flatMap((m) => seconds.map((s) => h * 3600 + m * 60 + s)));
}

const or = (list: number[], value: number) => (list.length > 0 ? list : [value]);

function daysFrom(first: number, length: number, passes: (day: number) => boolean): number[] {
  const days: number[] = [];
  for (let day = first; day < first + length; day++) if (passes(day)) days.push(day * DAY);
  return days;
}

/** A yearly rule with BYMONTH looks at the days of those months only. */
function monthsFrom(year: number, months: number[], passes: (day: number) => boolean): number[] {
  return months.flatMap((month) =>
    daysFrom(dayNumber(year, month, 1), daysInMonth(year, month), passes),
  );
}

/** First day and length of the k-th year, month, week or day after the start's own. */
function dayPeriods(rule: Rule, startDay: number) {
  const { freq, interval } = rule;
  const { year, month } = civil(startDay);
  if (freq === 'YEARLY') {
    return {
      first: (k: number) => dayNumber(year + k * interval, 1, 1),
      length: (k: number) => daysInYear(year + k * interval),
      at: (day: number) => floorDiv(civil(day).year - year, interval),
      cost: 100,
    };
  }
  if (freq === 'MONTHLY') {
    const monthOf = (k: number) => year * 12 + month - 1 + k * interval;
    return {
      first: (k: number) => dayNumber(floorDiv(monthOf(k), 12), mod(monthOf(k), 12) + 1, 1),
      length: (k: number) => daysInMonth(floorDiv(monthOf(k), 12), mod(monthOf(k), 12) + 1),
      at: (day: number) => {
        const date = civil(day);
        return floorDiv(date.year * 12 + date.month - 1 - monthOf(0), interval);
      },
      cost: 30,
    };
  }
  const length = freq === 'WEEKLY' ? 7 : 1;
  const origin = length === 1 ? startDay : startDay - mod(weekday(startDay) - rule.weekStart, 7);
  return {
    first: (k: number) => origin + k * interval * length,
    length: () => length,
    at: (day: number) => floorDiv(day - origin, interval * length),
    cost: length,
  };
}

function calendarPeriods(rule: Rule, start: number): Periods {
  const startDay = floorDiv(start, DAY);
  const time = start - startDay * DAY;
  const full = withImpliedDays(rule, startDay);
  const passes = dayFilter(full);
  const { first, length, at, cost } = dayPeriods(rule, startDay);
  const filters = [full.byMonth, full.byMonthDay, full.byYearDay, full.byWeekNo];
  const lists = rule.freq === 'WEEKLY' ? filters : [...filters, full.byDay];
  return {
    at: (wall) => at(floorDiv(wall, DAY)),
    begin: (k) => first(k) * DAY,
    bases: (k) =>
      rule.freq === 'YEARLY' && full.byMonth.length > 0
        ? monthsFrom(civil(first(k)).year, full.byMonth, passes)
        : daysFrom(first(k), length(k), passes),
    offsets: clock(
      or(rule.byHour, floorDiv(time, 3600)),
      or(rule.byMinute, floorDiv(time % 3600, 60)),
      or(rule.bySecond, time % 60),
    ),
    skip: (k) => k + 1,
    cost,
    even: (rule.freq === 'WEEKLY' || rule.freq === 'DAILY') && lists.every((l) => l.length === 0),
  };
}

function clockOffsets(rule: Rule, start: number): number[] {
  if (rule.freq === 'SECONDLY') return [0];
  const seconds = or(rule.bySecond, mod(start, 60));
  if (rule.freq === 'MINUTELY') return seconds;
  return clock([0], or(rule.byMinute, mod(floorDiv(start, 60), 60)), seconds);
}

/** Hours, minutes or seconds: walked by arithmetic, leaping over days and hours that the rule bars. */
function clockPeriods(rule: Rule, start: number): Periods {
  const unit = { HOURLY: 3600, MINUTELY: 60 }[rule.freq as string] ?? 1;
  const step = unit * rule.interval;
  const origin = floorDiv(start, unit) * unit;
  const passesDay = dayFilter(rule);
  const fits = (list: number[], value: number) => list.length === 0 || list.includes(value);
  /** Size of the stretch of time around `wall` that the rule bars as a whole; 0 when it is allowed. */
  const barred = (wall: number): number => {
    if (!passesDay(floorDiv(wall, DAY))) return DAY;
    if (!fits(rule.byHour, floorDiv(mod(wall, DAY), 3600))) return 3600;
    if (unit < 3600 && !fits(rule.byMinute, floorDiv(mod(wall, 3600), 60))) return 60;
    return unit === 1 && !fits(rule.bySecond, mod(wall, 60)) ? 1 : 0;
  };
  const begin = (k: number) => origin + k * step;
  const { byMonth, byMonthDay, byYearDay, byWeekNo, byDay, byHour, byMinute, bySecond } = rule;
  const dayLists = [byMonth, byMonthDay, byYearDay, byWeekNo, byDay, byHour];
  const lists = [dayLists, unit < 3600 ? byMinute : [], unit === 1 ? bySecond : []].flat();
  return {
    at: (wall) => floorDiv(wall - origin, step),
    begin,
    bases: (k) => (barred(begin(k)) === 0 ? [begin(k)] : []),
    offsets: clockOffsets(rule, start),
    skip: (k) => {
      const stretch = Math.max(1, barred(begin(k)));
      const free = (floorDiv(begin(k), stretch) + 1) * stretch;
      return Math.max(k + 1, Math.ceil((free - origin) / step));
    },
    cost: 1,
    even: lists.length === 0,
  };
}

/** The periods of a rule that starts at a wall time (seconds since 1970). */
export function periodsOf(rule: Rule, start: number): Periods {
  const byClock = ['HOURLY', 'MINUTELY', 'SECONDLY'].includes(rule.freq);
  return byClock ? clockPeriods(rule, start) : calendarPeriods(rule, start);
}
