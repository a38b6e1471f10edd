import ICAL from 'ical.js';
import { parseTime, type RawTime } from '../time/time-value';

export type Frequency =
  | 'YEARLY'
  | 'MONTHLY'
  | 'WEEKLY'
  | 'DAILY'
  | 'HOURLY'
  | 'MINUTELY'
  | 'SECONDLY';

/** A weekday of BYDAY, 0 for Sunday; `nth` is 0 for "every". */
export interface NthWeekday {
  nth: number;
  day: number;
}

/** A recurrence rule (RFC 5545 3.3.10); empty lists stand for absent parts. */
export interface Rule {
  freq: Frequency;
  interval: number;
  count: number | undefined;
  until: RawTime | undefined;
  /** First day of the week, 0 for Sunday. */
  weekStart: number;
  bySecond: number[];
  byMinute: number[];
  byHour: number[];
  byDay: NthWeekday[];
  byMonthDay: number[];
  byYearDay: number[];
  byWeekNo: number[];
  byMonth: number[];
  bySetPos: number[];
}

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const PARTS =
  /^(FREQ|INTERVAL|COUNT|WKST|BYSECOND|BYMINUTE|BYHOUR|BYDAY|BYMONTHDAY|BYYEARDAY|BYWEEKNO|BYMONTH|BYSETPOS)=(.+)$/;

/** Parts that may be passed over: extensions, and the calendar scale of RFC 7529 when it is our own. */
const EXTENSION = /^(X-[\w-]+=.*|RSCALE=GREGORIAN|SKIP=OMIT)$/;

/** One part through ical.js, which knows the grammar; undefined when it is wrong. */
function readPart(part: string): Partial<InstanceType<typeof ICAL.Recur>> | undefined {
  try {
    const text = part.startsWith('FREQ=') ? part : `FREQ=DAILY;${part}`;
    return ICAL.Recur.fromString(text);
  } catch {
    return undefined;
  }
}

function weekdays(list: readonly (string | number)[]): NthWeekday[] {
  return list.map((item) => {
    const text = String(item);
    return { nth: Number(text.slice(0, -2)) || 0, day: DAYS.indexOf(text.slice(-2)) };
  });
}

function numbers(parts: Map<string, string>, name: string): number[] {
  const value = parts.get(name);
  if (value === undefined) return [];
  const list = readPart(`${name}=${value}`)?.getComponent?.(name) ?? [];
  return list
    .map(Number)
    .filter((n) => Number.isInteger(n) && (n !== 0 || /SECOND|MINUTE|HOUR/.test(name)))
    .sort((a, b) => a - b);
}

function splitParts(text: string): { parts: Map<string, string>; until: string; tidy: boolean } {
  const parts = new Map<string, string>();
  let until = '';
  let tidy = true;
  // Some writers escape the semicolons or leave blanks.
  for (const piece of text
    .toUpperCase()
    .replace(/[\s\\]+/g, '')
    .split(';')) {
    const match = PARTS.exec(piece.replace(/,+$/, ''));
    if (piece.startsWith('UNTIL=')) until = piece.slice(6);
    else if (match?.[1] && match[2] && readPart(piece.replace(/,+$/, ''))) {
      parts.set(match[1], match[2]);
    } else if (piece !== '' && !EXTENSION.test(piece)) tidy = false;
  }
  return { parts, until, tidy };
}

/**
 * Reads an RRULE or EXRULE value; undefined when any part is wrong, because a rule without that part
 * would give other dates, or dates without end.
 */
export function parseRule(text: string): Rule | undefined {
  const { parts, until, tidy } = splitParts(text);
  const freq = parts.get('FREQ') as Frequency | undefined;
  const untilTime = until === '' ? undefined : parseTime(until);
  if (!freq || !tidy || (until !== '' && !untilTime)) return undefined;
  const byDay = readPart(`BYDAY=${parts.get('BYDAY') ?? ''}`)?.getComponent?.('BYDAY') ?? [];
  return {
    freq,
    interval: Math.max(1, Number(parts.get('INTERVAL') ?? 1)),
    count: parts.has('COUNT') ? Number(parts.get('COUNT')) : undefined,
    until: untilTime,
    weekStart: Math.max(0, DAYS.indexOf(parts.get('WKST') ?? 'MO')),
    bySecond: numbers(parts, 'BYSECOND'),
    byMinute: numbers(parts, 'BYMINUTE'),
    byHour: numbers(parts, 'BYHOUR'),
    byDay: weekdays(byDay),
    byMonthDay: numbers(parts, 'BYMONTHDAY'),
    byYearDay: numbers(parts, 'BYYEARDAY'),
    byWeekNo: numbers(parts, 'BYWEEKNO'),
    byMonth: numbers(parts, 'BYMONTH'),
    bySetPos: numbers(parts, 'BYSETPOS'),
  };
}
