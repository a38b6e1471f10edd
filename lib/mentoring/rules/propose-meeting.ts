import { DAY } from '../../shared/time';
import { namesDays, withinHours } from '../contact-hours/heed';
import type { ContactHours } from '../contact-hours/read';

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

/** What bounds a proposal beside the rhythm. */
export interface Bounds {
  /** ISO weekdays. */
  workingDays?: readonly number[] | undefined;
  /** The hours that the two agreed on, where they can be read. */
  hours?: ContactHours | null | undefined;
}

const onDays = (span: Span, days: number): Span => {
  const start = onDay(span.start, days);
  return { start, end: start + (span.end - span.start) };
};

/** The first day, from `from` days after `span` on, on which it lies after `now` and where `place` lets it. */
function firstFit(
  span: Span,
  from: number,
  now: number,
  place: (span: Span) => Span | null,
): Span | null {
  for (let tried = 0; tried < MOST; tried += 1) {
    const next = place(onDays(span, from + tried));
    if (next && next.start > now) return next;
  }
  return null;
}

/**
 * When the two might meet next: at the same time of day, after the agreed rhythm (PRACTICE C4), on a working
 * day where the last meeting was on one. Within the agreed `hours` (PRACTICE C2) it is the nearest time of that
 * day, else of the next day they allow; days that they name count as working days. Null without a rhythm, and where
 * the hours leave no room. `now` is UTC ms.
 */
export function proposeMeeting(
  span: Span,
  rhythmDays: number | null,
  now: number,
  { workingDays = [1, 2, 3, 4, 5], hours = null }: Bounds = {},
): Span | null {
  if (rhythmDays === null || rhythmDays < 1) return null;
  const anyDay =
    !workingDays.includes(weekdayOf(span.start)) || (hours !== null && namesDays(hours));
  const behind = Math.max(0, Math.ceil((now - span.start) / DAY / rhythmDays) - 1);
  return firstFit(span, Math.max(1, behind) * rhythmDays, now, (next) => {
    if (!anyDay && !workingDays.includes(weekdayOf(next.start))) return null;
    return hours ? withinHours(next, hours) : next;
  });
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
 * last meeting, two days from `now` (UTC ms) or a little more; or at the nearest time after that which lies within the
 * agreed `hours` (null: any). Null where they leave no room.
 */
export function proposeAgain(
  span: Span,
  now: number,
  hours: ContactHours | null = null,
): Span | null {
  const first = Math.max(1, Math.floor((now + NOTICE - span.start) / DAY / WEEK));
  const weeks = [first, first + 1, first + 2].find(
    (many) => onDay(span.start, many * WEEK) >= now + NOTICE,
  );
  return firstFit(span, (weeks ?? first) * WEEK, now, (next) =>
    hours ? withinHours(next, hours) : next,
  );
}
