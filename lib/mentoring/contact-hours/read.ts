import { aloneTime, timeRange } from './times';
import { type Token, tokensOf } from './tokens';

/**
 * When the two may meet: ISO weekdays in order, and minutes after midnight of the user's own clock. A night belongs to
 * the day on which it begins: "Fri 22:00–6:00" ends on Saturday morning.
 */
export interface ContactHours {
  days: readonly number[];
  from: number;
  /** 1440 is the end of the day; what is more lies on the next morning. */
  to: number;
}

/** One statement of the text. */
type Part =
  | { says: 'days'; days: readonly number[]; not: boolean }
  | { says: 'times'; from?: number; to?: number; not: boolean };
type Read = [part: Part, used: number];

const WEEK = [1, 2, 3, 4, 5, 6, 7];

function daySpan(first: number, last: number): number[] {
  const long = (last - first + 7) % 7;
  return Array.from({ length: long + 1 }, (_, at) => ((first - 1 + at) % 7) + 1);
}

/** "Mon", "Mon-Fri", "weekdays": the days, and how many tokens they took. */
function dayItem([head, to, tail]: readonly Token[]): [number[], number] | null {
  if (head?.is !== 'days') return null;
  const [first] = head.days;
  const [last] = tail?.is === 'days' ? tail.days : [];
  const spans = to?.is === 'to' && tail?.is === 'days' && head.single && tail.single;
  return spans && first && last ? [daySpan(first, last), 3] : [[...head.days], 1];
}

function daysAt(tokens: readonly Token[], not: boolean): Read | null {
  const days = new Set<number>();
  let used = 0;
  for (;;) {
    const gap = used > 0 && tokens[used]?.is === 'and' ? 1 : 0;
    const item = dayItem(tokens.slice(used + gap));
    if (!item) break;
    for (const day of item[0]) days.add(day);
    used += gap + item[1];
  }
  return used > 0 ? [{ says: 'days', days: [...days], not }, used] : null;
}

/** "9-17", "from 9 to 17", "between 9 and 17". */
function rangeAt(tokens: readonly Token[]): Read | null {
  const [head] = tokens;
  const open = head?.is === 'from' || head?.is === 'between' ? 1 : 0;
  const [first, to, last] = tokens.slice(open);
  const joined = to?.is === 'to' || (to?.is === 'and' && head?.is === 'between');
  if (first?.is !== 'time' || last?.is !== 'time' || !joined) return null;
  const range = timeRange(first, last);
  return range && [{ says: 'times', ...range, not: false }, open + 3];
}

/** "after 18h", "not after 18h", "until 6pm": one end. */
function boundAt([head, time]: readonly Token[], not: boolean): Read | null {
  const at = time?.is === 'time' ? aloneTime(time) : null;
  if (at === null || !head) return null;
  if (not && head.is !== 'after' && head.is !== 'before') return null;
  const early = head.is === 'after' || head.is === 'from';
  const late = head.is === 'before' || (head.is === 'to' && head.bound);
  if (!early && !late) return null;
  return [{ says: 'times', ...(early === not ? { to: at } : { from: at }), not }, 2];
}

function partAt(tokens: readonly Token[]): Read | null {
  const [head] = tokens;
  if (head?.is === 'not') {
    const rest = tokens.slice(1);
    const read = boundAt(rest, true) ?? daysAt(rest, true);
    return read && [read[0], read[1] + 1];
  }
  return daysAt(tokens, false) ?? rangeAt(tokens) ?? boundAt(tokens, false);
}

function partsOf(tokens: readonly Token[]): Part[] | null {
  const parts: Part[] = [];
  let at = 0;
  while (at < tokens.length) {
    const head = tokens[at];
    if (head?.is === 'and' || (head?.is === 'to' && !head.bound)) {
      at += 1;
      continue;
    }
    const read = partAt(tokens.slice(at));
    if (!read) return null;
    parts.push(read[0]);
    at += read[1];
  }
  return parts;
}

/** Two statements on the same end, or one after a "not", could belong to each other in more ways than one. */
function isPlain(parts: readonly Part[]): boolean {
  const firstNot = parts.findIndex(({ not }) => not);
  const times = parts.flatMap((part) => (part.says === 'times' ? [part] : []));
  const count = (has: (part: Part) => boolean) => parts.filter(has).length;
  return (
    parts.length > 0 &&
    (firstNot < 0 || parts.slice(firstNot).every(({ not }) => not)) &&
    count(({ says, not }) => says === 'days' && !not) <= 1 &&
    count(({ says, not }) => says === 'days' && not) <= 1 &&
    times.filter(({ from }) => from !== undefined).length <= 1 &&
    times.filter(({ to }) => to !== undefined).length <= 1
  );
}

/**
 * Reads agreed hours as people write them ("Mon–Fri 9–17", "nicht nach 18 Uhr", "mardi et jeudi 9h-12h") in the five
 * languages, in any of them at any time. Null unless every word is understood and there is one way to understand them:
 * several ranges, "9-5", "evenings" or another zone are not guessed at. Never throws.
 */
export function readContactHours(text: string): ContactHours | null {
  const parts = partsOf(tokensOf(text) ?? []);
  if (!parts || !isPlain(parts)) return null;
  let days = WEEK;
  let [from, to] = [0, 24 * 60];
  for (const part of parts) {
    if (part.says === 'days') days = days.filter((day) => part.days.includes(day) !== part.not);
    else [from, to] = [part.from ?? from, part.to ?? to];
  }
  return days.length > 0 && from < to ? { days, from, to } : null;
}
