import { MAX_PER_SERIES, type RuleBudget, type WorkBudget } from '../limits';
import type { ProblemList } from '../problems';
import { expandRule } from '../rules/expand';
import { parseRule, type Rule } from '../rules/rule';
import type { Property } from '../text/property';
import { DAY, floorDiv } from '../time/civil';
import { type Duration, isLength, parseDuration } from '../time/duration';
import { dayOf, inZone, type Moment, readMoment } from './moment';
import type { EventHead } from './vevent';

/** One instance of a series: `wall` and `at` as in Moment; its own length where a PERIOD gave one. */
export interface Instance {
  wall: number;
  at: number;
  length?: Duration;
}

/** Wall times to expand, `to` exclusive. */
export interface WallRange {
  from: number;
  to: number;
}

interface Expander {
  event: EventHead;
  range: WallRange;
  work: WorkBudget;
  problems: ProblemList;
}

/** UNTIL as an inclusive wall time of the series (RFC 5545 3.3.10), also when its type doesn't match DTSTART's. */
function untilWall({ until }: Rule, { start }: EventHead): number | undefined {
  if (!until) return undefined;
  if (start.isDate) return floorDiv(until.wall, DAY) * DAY;
  // A DATE means "up to and with that day"; a local time is taken in the series' own zone.
  if (until.kind === 'date') return until.wall + DAY - 1;
  return until.kind === 'utc' ? start.zone.toWall(until.wall) : until.wall;
}

/** For dates, BYHOUR and finer parts are ignored (RFC 5545 3.3.10) and hourly or finer rules mean nothing. */
function usableRule(text: string, { start }: EventHead): Rule | undefined {
  const rule = parseRule(text);
  if (!rule || !start.isDate) return rule;
  if (['HOURLY', 'MINUTELY', 'SECONDLY'].includes(rule.freq)) return undefined;
  return { ...rule, byHour: [], byMinute: [], bySecond: [] };
}

function expandProperty({ event, range, work, problems }: Expander, property: Property): number[] {
  const rule = usableRule(property.value, event);
  if (!rule) {
    problems.add(property.line, 'calendar.problem.rule');
    return [];
  }
  const budget: RuleBudget = work.forRule();
  const walls = expandRule(rule, {
    start: event.start.wall,
    until: untilWall(rule, event),
    range,
    limit: MAX_PER_SERIES,
    budget,
  });
  if (budget.spent) problems.add(property.line, 'calendar.problem.series-cut', { n: walls.length });
  return walls;
}

function instanceAt({ start }: EventHead, wall: number): Instance {
  return { wall, at: start.isDate ? wall : start.zone.toUtc(wall) };
}

/** Moves any moment into the series' own terms: dates in a timed series take its time of day. */
function asInstance({ start }: EventHead, moment: Moment): Instance {
  if (start.isDate) {
    const day = dayOf(moment);
    return { wall: day, at: day };
  }
  if (moment.isDate) {
    const wall = moment.wall + (start.wall - dayOf(start));
    return { wall, at: start.zone.toUtc(wall) };
  }
  const { at } = inZone(moment, start.zone);
  return { wall: start.zone.toWall(at), at };
}

function periodLength(event: EventHead, from: Instance, property: Property, end: string) {
  const duration = parseDuration(end);
  if (duration) return isLength(duration, from.at) ? duration : undefined;
  const moment = readMoment(property, end, event.context);
  const seconds = moment ? asInstance(event, moment).at - from.at : -1;
  return seconds < 0 ? undefined : { days: 0, seconds };
}

function readRdates({ event, problems }: Expander): Instance[] {
  const instances: Instance[] = [];
  for (const property of event.recurrence.get('RDATE') ?? []) {
    for (const text of property.value.split(',').filter((part) => part.trim() !== '')) {
      const [begin = '', end] = text.split('/');
      const moment = readMoment(property, begin, event.context);
      if (!moment) {
        problems.add(property.line, 'calendar.problem.rdate');
        continue;
      }
      const instance = asInstance(event, moment);
      // A period of hours says nothing in a series of days.
      const timed = end && !event.start.isDate;
      const length = timed ? periodLength(event, instance, property, end) : undefined;
      if (timed && !length) problems.add(property.line, 'calendar.problem.duration');
      instances.push(length ? { ...instance, length } : instance);
    }
  }
  return instances;
}

/** Instants and whole days that EXDATE takes out. */
export function readExdates(event: EventHead, problems: ProblemList) {
  const instants = new Set<number>();
  const days = new Set<number>();
  for (const property of event.recurrence.get('EXDATE') ?? []) {
    for (const text of property.value.split(',').filter((part) => part.trim() !== '')) {
      const moment = readMoment(property, text, event.context);
      if (!moment) problems.add(property.line, 'calendar.problem.exdate');
      else if (moment.isDate || event.start.isDate) days.add(dayOf(moment));
      else instants.add(inZone(moment, event.start.zone).at);
    }
  }
  return ({ wall, at }: Instance) => instants.has(at) || days.has(floorDiv(wall, DAY) * DAY);
}

/** Does this event repeat at all? */
export function repeats({ recurrence }: EventHead): boolean {
  return recurrence.has('RRULE') || recurrence.has('RDATE');
}

/** The instances of a master inside a range of wall times: DTSTART, RRULEs and RDATEs less EXRULEs and EXDATEs (RFC 5545 3.8.5). */
export function recurrenceSet(
  event: EventHead,
  range: WallRange,
  work: WorkBudget,
  problems: ProblemList,
): Instance[] {
  const expander = { event, range, work, problems };
  const inside = ({ wall }: Instance) => wall >= range.from && wall < range.to;
  const walls = (name: string) =>
    (event.recurrence.get(name) ?? []).flatMap((property) => expandProperty(expander, property));
  const byInstant = new Map<number, Instance>();
  const { wall, at } = event.start;
  const given = [{ wall, at }, ...walls('RRULE').map((wall) => instanceAt(event, wall))];
  for (const instance of [...given, ...readRdates(expander)]) {
    const known = byInstant.get(instance.at);
    if (inside(instance) && (!known || instance.length)) byInstant.set(instance.at, instance);
  }
  if (byInstant.size > MAX_PER_SERIES) {
    const late = [...byInstant.keys()].sort((a, b) => a - b).slice(MAX_PER_SERIES);
    for (const at of late) byInstant.delete(at);
    problems.add(event.span.line, 'calendar.problem.series-cut', { n: MAX_PER_SERIES });
  }
  for (const wall of walls('EXRULE')) byInstant.delete(instanceAt(event, wall).at);
  const excluded = readExdates(event, problems);
  return [...byInstant.values()].filter((instance) => !excluded(instance));
}
