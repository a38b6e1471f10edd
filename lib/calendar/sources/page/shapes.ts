import type { Order } from './names';
import type { Token } from './tokens';

/** A date as far as it was told; what is null stands with the other date, or nowhere. */
export interface DateTold {
  weekday: number | null;
  day: number | null;
  month: number | null;
  year: number | null;
  /** Days from today, in place of all else. */
  days: number | null;
}
export interface TimeTold {
  hour: number;
  minute: number;
  half: 'am' | 'pm' | null;
}

/** One way of reading the pieces: one or two dates, and no time or two. */
export interface Shape {
  dates: DateTold[];
  times: TimeTold[];
}

/** What one piece may be taken for, as a letter; a piece with two meanings has two. */
function lettersOf(token: Token, after: Token | undefined): string[] {
  if (token.kind === 'word') {
    const { weekday, month, days } = token.meaning;
    const told = { W: weekday, M: month, R: days };
    return Object.entries(told).flatMap(([letter, value]) => (value === undefined ? [] : [letter]));
  }
  // "10 – 11am": the half of the day stands with the second hour alone.
  const hour = token.kind === 'number' && after?.kind === 'time' && after.half !== null;
  if (hour) return ['D', 'T'];
  return [{ number: 'D', year: 'Y', numeric: 'P', time: 'T', 'all-day': 'A' }[token.kind]];
}

/** So many ways are tried; no time text has more. */
const MOST_WAYS = 64;

function waysOf(tokens: readonly Token[]): string[] {
  let ways = [''];
  for (const [at, token] of tokens.entries()) {
    const letters = lettersOf(token, tokens[at + 1]);
    ways = ways.flatMap((way) => letters.map((letter) => way + letter)).slice(0, MOST_WAYS);
  }
  return ways;
}

const DAY_FIRST = '(?:W?DM?Y?|W?P|W?R)';
const MONTH_FIRST = '(?:W?M?DY?|W?P|W?R)';
const GRAMMARS = [DAY_FIRST, MONTH_FIRST].flatMap((date) =>
  [
    `(${date})(T)(${date})(T)`,
    `(${date})(TT)`,
    `(TT)(${date})`,
    `(${date})A?(${date})A?`,
    `A?(${date})A?`,
  ].map((form) => new RegExp(`^${form}$`, 'u')),
);

function partsIn(order: Order, { parts, iso }: Extract<Token, { kind: 'numeric' }>) {
  const [a = 0, b = 0, c] = parts;
  if (iso) return { year: a, month: b - 1, day: c ?? 0 };
  const year = c === undefined ? null : c < 100 ? 2000 + c : c;
  // Two numbers up to 99 with a month above twelve were meant the other way.
  const first = order === 'mdy' ? b <= 31 && a <= 12 : b > 12;
  return first ? { year, month: a - 1, day: b } : { year, month: b - 1, day: a };
}

function dateTold(tokens: readonly Token[], letters: string, order: Order): DateTold {
  const told: DateTold = { weekday: null, day: null, month: null, year: null, days: null };
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'year') told.year = token.value;
    if (token.kind === 'number') told.day = token.value;
    if (token.kind === 'numeric') Object.assign(told, partsIn(order, token));
    if (token.kind !== 'word') continue;
    const { weekday = null, month = null, days = null } = token.meaning;
    if (letters[at] === 'W') told.weekday = weekday;
    if (letters[at] === 'M') told.month = month;
    if (letters[at] === 'R') told.days = days;
  }
  return told;
}

function timeTold(token: Token): TimeTold[] {
  if (token.kind === 'time') return [token];
  return token.kind === 'number' ? [{ hour: token.value, minute: 0, half: null }] : [];
}

function shapeOf(tokens: readonly Token[], match: RegExpExecArray, order: Order): Shape {
  const shape: Shape = { dates: [], times: [] };
  let at = 0;
  for (const letters of match.slice(1)) {
    // "All day" stands in no group.
    while (tokens[at]?.kind === 'all-day') at += 1;
    const own = tokens.slice(at, at + letters.length);
    at += letters.length;
    if (letters.startsWith('T')) shape.times.push(...own.flatMap(timeTold));
    else shape.dates.push(dateTold(own, letters, order));
  }
  return shape;
}

/** Every way of taking the pieces for one time or span of days; the same one may come twice. */
export function shapesOf(tokens: readonly Token[], orders: readonly Order[]): Shape[] {
  return waysOf(tokens).flatMap((way) =>
    GRAMMARS.flatMap((grammar) => {
      const match = grammar.exec(way);
      return match ? orders.map((order) => shapeOf(tokens, match, order)) : [];
    }),
  );
}
