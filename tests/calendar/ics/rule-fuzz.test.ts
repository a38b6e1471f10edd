import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { RuleBudget } from '@/lib/calendar/sources/ics/limits';
import { expandRule } from '@/lib/calendar/sources/ics/rules/expand';
import { parseRule } from '@/lib/calendar/sources/ics/rules/rule';
import { DAY, dayNumber, formatInstant } from '@/lib/calendar/sources/ics/time/civil';

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** ical.js takes lists of times in the order written: they are sorted for it. */
function sorted<T>(items: T[]): T[] {
  return items.toSorted((a, b) => Number(a) - Number(b) || 0);
}

const list = <T>(of: fc.Arbitrary<T>, max = 3) =>
  fc.uniqueArray(of, { minLength: 1, maxLength: max }).map((items) => sorted(items).join(','));
const part = (name: string, value: fc.Arbitrary<string | number>) =>
  fc
    .option(value, { nil: undefined, freq: 3 })
    .map((v) => (v === undefined ? [] : [`${name}=${v}`]));
const int = (min: number, max: number) => fc.integer({ min, max });
const plainDays = list(fc.constantFrom(...days));
const time = [part('BYHOUR', list(int(0, 23))), part('BYMINUTE', list(int(0, 59), 2))];

/** Rules within the table of RFC 5545 3.3.10, less the combinations in which ical.js itself is known to be wrong. */
const rules: fc.Arbitrary<string[]>[] = [
  fc.tuple(fc.constant(['FREQ=DAILY']), part('BYMONTH', list(int(1, 12))), ...time),
  fc.tuple(fc.constant(['FREQ=DAILY']), part('BYDAY', plainDays)),
  fc.tuple(
    fc.constant(['FREQ=WEEKLY']),
    part('BYDAY', plainDays),
    part('WKST', fc.constantFrom(...days)),
    ...time,
  ),
  fc.tuple(fc.constant(['FREQ=MONTHLY']), part('BYMONTHDAY', list(int(1, 31)))),
  fc.tuple(
    fc.constant(['FREQ=MONTHLY']),
    part(
      'BYDAY',
      list(
        fc.tuple(fc.constantFrom(1, 2, 3, 4, -1), fc.constantFrom(...days)).map((d) => d.join('')),
      ),
    ),
  ),
  fc.tuple(fc.constant(['FREQ=YEARLY']), part('BYMONTH', list(int(1, 12)))),
  fc.tuple(
    fc.constant(['FREQ=YEARLY', 'BYMONTH=3']),
    fc
      .tuple(fc.constantFrom(1, 2, -1), fc.constantFrom(...days))
      .map((d) => [`BYDAY=${d.join('')}`]),
  ),
  fc.tuple(fc.constant(['FREQ=HOURLY']), part('BYMINUTE', list(int(0, 59), 2))),
  fc.tuple(fc.constant(['FREQ=MINUTELY'])),
].map((tuple) => (tuple as fc.Arbitrary<string[][]>).map((parts) => parts.flat()));

const end = fc.oneof(
  fc.constant<string[]>([]),
  int(1, 60).map((n) => [`COUNT=${n}`]),
  int(0, 900).map((n) => [
    `UNTIL=${formatInstant((dayNumber(2020, 1, 1) + n) * DAY).replace(/[-:Z]/g, '')}`,
  ]),
);
const ruleText = fc
  .tuple(fc.oneof(...rules), int(1, 5), end)
  .map(([parts, interval, ending]) => [...parts, `INTERVAL=${interval}`, ...ending].join(';'));

/** Every time that ical.js gives, walked from the start, until the window ends. */
function walk(text: string, start: number, from: number, to: number): number[] {
  const begin = ICAL.Time.fromJSDate(new Date(start * 1000), true);
  const iterator = ICAL.Recur.fromString(text).iterator(begin);
  const found: number[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) {
    const wall =
      dayNumber(next.year, next.month, next.day) * DAY +
      next.hour * 3600 +
      next.minute * 60 +
      next.second;
    if (wall >= to) break;
    if (wall >= from) found.push(wall);
  }
  return found;
}

function ours(text: string, start: number, from: number, to: number, limit = 1e6) {
  const rule = parseRule(text);
  if (!rule) throw new Error(`refused: ${text}`);
  const budget = new RuleBudget(1e7, () => undefined);
  return expandRule(rule, {
    start,
    until: rule.until?.wall,
    range: { from, to },
    limit,
    budget,
  });
}

describe('random rules', () => {
  it('give inside a window what ical.js gives in a walk from the start', () => {
    const span = fc.tuple(int(0, 364), int(0, 86_399), int(0, 700), int(1, 60));
    const property = fc.property(ruleText, span, (text, [day, second, later, length]) => {
      // A minute rule walked over years would take ical.js minutes.
      const short = /HOURLY|MINUTELY/.test(text);
      const near = short ? later % 3 : later;
      const first = (dayNumber(2020, 1, 1) + day) * DAY + second;
      // The start is one that the rule itself gives: for others the two differ on purpose (COUNT).
      const start = ours(
        text.replace(/;(COUNT|UNTIL)=\w+/, ''),
        first,
        first,
        first + 9000 * DAY,
        1,
      )[0];
      if (start === undefined) return;
      // ical.js makes 1 May of 31 April, 1 March of 29 February, where RFC 5545 3.3.10 has them left out.
      if (/YEARLY(;BYMONTH=[\d,]+)?;I/.test(text) && new Date(start * 1000).getUTCDate() > 28)
        return;
      const from = start + near * DAY;
      const to = from + length * (short ? 0.05 : 5) * DAY;
      expect(ours(text, start, from, to), text).toEqual(walk(text, start, from, to));
    });
    fc.assert(property, { numRuns: 4000 });
  }, 300_000);
});
