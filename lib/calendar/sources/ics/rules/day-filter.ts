import {
  type Civil,
  civil,
  dayNumber,
  daysInMonth,
  daysInYear,
  floorDiv,
  weekday,
} from '../time/civil';
import type { Rule } from './rule';

type Test = (day: number, date: Civil) => boolean;

/** First day of week 1: the first week with four days or more in the year (RFC 5545, BYWEEKNO). */
function firstWeek(year: number, weekStart: number): number {
  const newYear = dayNumber(year, 1, 1);
  const into = (weekday(newYear) - weekStart + 7) % 7;
  return into <= 3 ? newYear - into : newYear - into + 7;
}

function weekTest({ byWeekNo, weekStart }: Rule): Test {
  return (day, { year }) => {
    let owner = year + 1;
    while (firstWeek(owner, weekStart) > day) owner--;
    const start = firstWeek(owner, weekStart);
    const weeks = floorDiv(firstWeek(owner + 1, weekStart) - start, 7);
    const week = floorDiv(day - start, 7) + 1;
    return byWeekNo.includes(week) || byWeekNo.includes(week - weeks - 1);
  };
}

/** Is `position` of `length` the nth of its weekday, counted from the start or (negative) the end? */
function isNth(nth: number, position: number, length: number): boolean {
  return nth > 0
    ? Math.ceil(position / 7) === nth
    : Math.ceil((length - position + 1) / 7) === -nth;
}

function weekdayTest(rule: Rule): Test {
  const inMonth = rule.freq === 'MONTHLY' || (rule.freq === 'YEARLY' && rule.byMonth.length > 0);
  const inYear = rule.freq === 'YEARLY' && !inMonth && rule.byWeekNo.length === 0;
  return (day, { year, month, day: dayOfMonth }) => {
    const today = weekday(day);
    return rule.byDay.some((part) => {
      if (part.day !== today) return false;
      if (part.nth === 0 || !(inMonth || inYear)) return true;
      if (inMonth) return isNth(part.nth, dayOfMonth, daysInMonth(year, month));
      return isNth(part.nth, day - dayNumber(year, 1, 1) + 1, daysInYear(year));
    });
  };
}

function monthDayTest({ byMonthDay }: Rule): Test {
  return (_, { year, month, day }) =>
    byMonthDay.includes(day) || byMonthDay.includes(day - daysInMonth(year, month) - 1);
}

function yearDayTest({ byYearDay }: Rule): Test {
  return (day, { year }) => {
    const position = day - dayNumber(year, 1, 1) + 1;
    return byYearDay.includes(position) || byYearDay.includes(position - daysInYear(year) - 1);
  };
}

/** The rule with what it leaves unsaid taken from the start (RFC 5545 3.3.10, after the table). */
export function withImpliedDays(rule: Rule, startDay: number): Rule {
  const { byYearDay, byMonthDay, byDay, byWeekNo, byMonth, freq } = rule;
  if (byYearDay.length + byMonthDay.length + byDay.length > 0) return rule;
  const date = civil(startDay);
  const plainDay = [{ nth: 0, day: weekday(startDay) }];
  if (freq === 'WEEKLY' || byWeekNo.length > 0) return { ...rule, byDay: plainDay };
  if (freq === 'MONTHLY') return { ...rule, byMonthDay: [date.day] };
  if (freq !== 'YEARLY') return rule;
  return {
    ...rule,
    byMonthDay: [date.day],
    byMonth: byMonth.length > 0 ? byMonth : [date.month],
  };
}

/** Does a day (days since 1970) meet every BY part that speaks of days? */
export function dayFilter(rule: Rule): (day: number) => boolean {
  const tests: Test[] = [];
  if (rule.byMonth.length > 0) tests.push((_, { month }) => rule.byMonth.includes(month));
  if (rule.byMonthDay.length > 0) tests.push(monthDayTest(rule));
  if (rule.byDay.length > 0) tests.push(weekdayTest(rule));
  if (rule.byYearDay.length > 0) tests.push(yearDayTest(rule));
  if (rule.byWeekNo.length > 0) tests.push(weekTest(rule));
  if (tests.length === 0) return () => true;
  // The usual weekly rule: no date needs to be worked out.
  if (tests.length === 1 && rule.byDay.length > 0 && rule.byDay.every(({ nth }) => nth === 0)) {
    const wanted = new Set(rule.byDay.map(({ day }) => day));
    return (day) => wanted.has(weekday(day));
  }
  return (day) => {
    const date = civil(day);
    return tests.every((test) => test(day, date));
  };
}
