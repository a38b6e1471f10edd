import { DAY } from '../../shared/time';

/** UTC ms; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A year of days is looked at: a rhythm of a day, closed long after, still comes out ahead. */
const MOST = 400;

/** The same time of day, so many days on, by the machine's calendar: an hour stays it over a clock change. */
function onDay(instant: number, days: number): number {
  const day = new Date(instant);
  day.setDate(day.getDate() + days);
  return day.getTime();
}

const weekdayOf = (instant: number) => new Date(instant).getDay() || 7;

/**
 * When the two might meet next: at the same time of day, after the agreed rhythm (PRACTICE C4), on a working
 * day where the last meeting was on one. Null without a rhythm. `now` is UTC ms; `workingDays` are ISO
 * weekdays.
 */
export function proposeMeeting(
  { start, end }: Span,
  rhythmDays: number | null,
  now: number,
  workingDays: readonly number[] = [1, 2, 3, 4, 5],
): Span | null {
  if (rhythmDays === null || rhythmDays < 1) return null;
  const anyDay = !workingDays.includes(weekdayOf(start));
  const behind = Math.max(0, Math.ceil((now - start) / DAY / rhythmDays) - 1);
  for (
    let days = Math.max(1, behind) * rhythmDays, tried = 0;
    tried < MOST;
    tried += 1, days += 1
  ) {
    const next = onDay(start, days);
    const fits = anyDay || workingDays.includes(weekdayOf(next));
    if (fits && next > now) return { start: next, end: next + (end - start) };
  }
  return null;
}

/** After how many days the two might meet again, and whether that was agreed, was so lately, or is merely usual. */
export interface Pace {
  days: number;
  by: 'rhythm' | 'lately' | 'custom';
}

/** The distance of two meetings that still tells of a pace, in days. */
const LONGEST = 92;
/** What most pairs begin with, in days. */
const CUSTOM = 14;

/** The pace of a pair: their rhythm, else the distance from the meeting before (`previous`, UTC ms, its start). */
export function paceOf(start: number, rhythmDays: number | null, previous: number | null): Pace {
  if (rhythmDays !== null && rhythmDays >= 1) return { days: rhythmDays, by: 'rhythm' };
  const apart = previous === null ? 0 : Math.round((start - previous) / DAY);
  if (apart >= 1 && apart <= LONGEST) return { days: apart, by: 'lately' };
  return { days: CUSTOM, by: 'custom' };
}

const WEEK = 7;
/** Nobody who has not met for weeks meets tomorrow. */
const NOTICE = 2 * DAY;

/**
 * When the two might meet again after a lapse (PRACTICE C4): on the weekday and at the time of day of their
 * last meeting, two days from `now` (UTC ms) or a little more.
 */
export function proposeAgain({ start, end }: Span, now: number): Span {
  const first = Math.max(1, Math.floor((now + NOTICE - start) / DAY / WEEK));
  const weeks = [first, first + 1, first + 2].find(
    (many) => onDay(start, many * WEEK) >= now + NOTICE,
  );
  const next = onDay(start, (weeks ?? first) * WEEK);
  return { start: next, end: next + (end - start) };
}
