import type { WorkBudget } from '../limits';
import type { ProblemList } from '../problems';
import { DAY, LAST_DAY } from '../time/civil';
import { type Duration, durationLength } from '../time/duration';
import type { Zone } from '../zones/zone';
import type { Series } from './group';
import { inZone } from './moment';
import { type Instance, recurrenceSet, repeats } from './recurrence-set';
import type { EventHead } from './vevent';

const HOUR = 3600;

/** A window in UTC seconds, `to` exclusive, with the zone in which all-day events are lived. */
export interface Span {
  from: number;
  to: number;
  local: Zone;
}

/** An occurrence before its texts are read; times in UTC seconds, or days * 86400 when all-day. */
export interface Occurrence {
  uid: string;
  event: EventHead;
  start: number;
  end: number;
  recurrenceId: { at: number; isDate: boolean } | undefined;
}

/** The end: nominal days on the zone's clock, then exact seconds (RFC 5545 3.8.5.3); never after the year 9999. */
function endOf(event: EventHead, { wall, at }: Instance, { days, seconds }: Duration): number {
  const { isDate, zone } = event.start;
  if (isDate) return Math.min(at + days * DAY + seconds, LAST_DAY);
  const end = days === 0 ? at : zone.toUtc(wall + days * DAY);
  return Math.min(end + seconds, LAST_DAY + DAY - 1);
}

function overlaps({ event, start, end }: Occurrence, span: Span): boolean {
  const real = (time: number) => (event.start.isDate ? span.local.toUtc(time) : time);
  if (real(start) >= span.to) return false;
  return start === end ? real(start) >= span.from : real(end) > span.from;
}

/** The instant that a RECURRENCE-ID names in its master's terms, to be found among the instances. */
function replacedAt(override: EventHead, master: EventHead | undefined): Instance | undefined {
  const id = override.recurrenceId;
  if (!id) return undefined;
  if (!master || master.start.isDate === id.isDate) {
    const { at } = master ? inZone(id, master.start.zone) : id;
    return { wall: master && !id.isDate ? master.start.zone.toWall(at) : id.wall, at };
  }
  const day = Math.floor(id.wall / DAY) * DAY;
  if (master.start.isDate) return { wall: day, at: day };
  const wall = day + (master.start.wall - Math.floor(master.start.wall / DAY) * DAY);
  return { wall, at: master.start.zone.toUtc(wall) };
}

/** A RANGE=THISANDFUTURE override, and how far it moves what follows, in wall seconds. */
interface Future {
  from: number;
  shift: number;
  event: EventHead;
}

function futures(overrides: readonly EventHead[], master: EventHead): Future[] {
  return overrides
    .filter((override) => override.thisAndFuture && override.start.isDate === master.start.isDate)
    .flatMap((event) => {
      const id = replacedAt(event, master);
      if (!id) return [];
      const wall = event.start.isDate ? id.wall : event.start.zone.toWall(id.at);
      return [{ from: id.at, shift: event.start.wall - wall, event }];
    })
    .sort((a, b) => b.from - a.from);
}

function occurrence(
  master: EventHead,
  uid: string,
  instance: Instance,
  later: Future[],
): Occurrence {
  const recurrenceId = repeats(master)
    ? { at: instance.at, isDate: master.start.isDate }
    : undefined;
  const future = later.find(({ from }) => instance.at > from);
  if (!future) {
    const end = endOf(master, instance, instance.length ?? master.length);
    return { uid, event: master, start: instance.at, end, recurrenceId };
  }
  const { event, shift } = future;
  const { zone, isDate } = event.start;
  const wall = (isDate ? instance.wall : zone.toWall(instance.at)) + shift;
  const moved = { wall, at: isDate ? wall : zone.toUtc(wall) };
  return { uid, event, start: moved.at, end: endOf(event, moved, event.length), recurrenceId };
}

function fromMaster(
  { uid, master, overrides }: Series,
  span: Span,
  work: WorkBudget,
  problems: ProblemList,
): Occurrence[] {
  if (!master) return [];
  const replaced = new Set(overrides.map((override) => replacedAt(override, master)?.at));
  const later = futures(overrides, master);
  const reach = Math.max(0, ...later.map(({ shift }) => Math.abs(shift)));
  const longest = Math.max(master.length.days, ...later.map(({ event }) => event.length.days));
  const seconds = Math.max(
    master.length.seconds,
    ...later.map(({ event }) => event.length.seconds),
  );
  const { isDate, zone } = master.start;
  // Room for a day that starts earlier or later elsewhere, or for a change of the clock.
  const margin = reach + (isDate ? DAY : 3 * HOUR);
  const wall = (utc: number) => (isDate ? utc : zone.toWall(utc));
  const range = {
    from: wall(span.from) - margin - longest * DAY - seconds,
    to: wall(span.to) + margin,
  };
  return recurrenceSet(master, range, work, problems)
    .filter(({ at }) => !replaced.has(at))
    .map((instance) => occurrence(master, uid, instance, later));
}

function fromOverride(uid: string, event: EventHead, master: EventHead | undefined): Occurrence {
  const { wall, at, isDate } = event.start;
  const id = replacedAt(event, master);
  const end = endOf(event, { wall, at }, event.length);
  const isDateId = master ? master.start.isDate : (event.recurrenceId?.isDate ?? isDate);
  return { uid, event, start: at, end, recurrenceId: id && { at: id.at, isDate: isDateId } };
}

/** All occurrences of a series that overlap the window, in no order. */
export function occurrencesOf(
  series: Series,
  span: Span,
  work: WorkBudget,
  problems: ProblemList,
): Occurrence[] {
  const moved = series.overrides.map((event) => fromOverride(series.uid, event, series.master));
  const kept = fromMaster(series, span, work, problems);
  return [...kept, ...moved].filter((occurrence) => overlaps(occurrence, span));
}

/** Could a single event of that length touch the window? A cheap question asked of every event first. */
export function mayTouch({ master, overrides }: Series, span: Span): boolean {
  if (!master || overrides.length > 0 || repeats(master)) return true;
  const { at } = master.start;
  const end = at + durationLength(master.length);
  return at < span.to + 2 * DAY && end > span.from - 2 * DAY;
}
