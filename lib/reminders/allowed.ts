import type { Settings } from '../shared/settings';
import { DAY, MINUTE } from '../shared/time';
import { onDay } from './local-time';

/** When prompts may come, in the machine's local time. */
export type Rules = Pick<Settings, 'quiet' | 'workingDays'>;

/** A span in which no prompt comes, such as a running meeting: UTC ms, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A week has seven days, and the night before the first may be quiet: further back nothing is found. */
const DAYS_BACK = 8;
/** An alarm rings late, or a worker dies at it: in the very last minute it would then be too late. */
const SPARE = 9 * MINUTE;

function isQuiet(quiet: Rules['quiet'], minute: number): boolean {
  // From and to at the same minute: no time at all, not the whole day.
  if (!quiet || quiet.from === quiet.to) return false;
  const { from, to } = quiet;
  return from < to ? from <= minute && minute < to : from <= minute || minute < to;
}

/** Monday 1 to Sunday 7, of a UTC instant (ms) in local time. */
export function weekdayOf(instant: number): number {
  return new Date(instant).getDay() || 7;
}

/** Whether a prompt may come at `instant` (UTC ms): on a working day, outside quiet hours. */
export function isAllowed(instant: number, { quiet, workingDays }: Rules): boolean {
  const at = new Date(instant);
  if (!workingDays.includes(at.getDay() || 7)) return false;
  return !isQuiet(quiet, at.getHours() * 60 + at.getMinutes());
}

/** The next minute that could be allowed: a day off is passed over as a whole. */
function onwards(at: number, { workingDays }: Rules): number {
  if (!workingDays.includes(weekdayOf(at))) return onDay(at, 1, 0);
  return (Math.floor(at / MINUTE) + 1) * MINUTE;
}

function backwards(at: number, { workingDays }: Rules): number {
  if (!workingDays.includes(weekdayOf(at))) return onDay(at, 0, 0) - MINUTE;
  return (Math.ceil(at / MINUTE) - 1) * MINUTE;
}

/**
 * `instant` where it is allowed, else ten minutes before the last allowed time ahead of it ends (UTC ms);
 * null when there is none in the week before. Each minute is asked for its own local time, so a change of
 * the clocks needs no rule.
 */
export function lastAllowed(instant: number, rules: Rules): number | null {
  if (rules.workingDays.length === 0) return null;
  let at = instant;
  while (!isAllowed(at, rules)) {
    at = backwards(at, rules);
    if (instant - at > DAYS_BACK * DAY) return null;
  }
  const early = at - SPARE;
  return at !== instant && isAllowed(early, rules) ? early : at;
}

/**
 * The first allowed moment at or after `from` and before `until` that lies in none of the `busy` spans
 * (UTC ms); null when there is none.
 */
export function firstFree(
  from: number,
  until: number,
  rules: Rules,
  busy: readonly Span[],
): number | null {
  if (rules.workingDays.length === 0) return null;
  let at = from;
  while (at < until) {
    const running = busy.find(({ start, end }) => start <= at && at < end);
    if (!running && isAllowed(at, rules)) return at;
    at = running ? running.end : onwards(at, rules);
  }
  return null;
}
