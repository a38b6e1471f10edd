import type { ProblemList } from '../problems';
import type { ComponentSpan } from '../text/components';
import type { LogicalText } from '../text/logical-text';
import type { Property } from '../text/property';
import { DAY } from '../time/civil';
import { type Duration, durationLength, isLength, parseDuration } from '../time/duration';
import { parseTime } from '../time/time-value';
import { derivedUid } from './identity';
import { type Moment, readMoment, type TimeContext } from './moment';
import { first, type Properties, readProperties, trimmedValue } from './raw-event';

/** What is known of a VEVENT before its texts are read. */
export interface EventHead {
  uid: string;
  span: ComponentSpan;
  start: Moment;
  /** Exact length, from DTEND; nominal days and exact seconds, from DURATION. Never negative. */
  length: Duration;
  recurrenceId: Moment | undefined;
  /** RANGE=THISANDFUTURE on the RECURRENCE-ID. */
  thisAndFuture: boolean;
  sequence: number;
  /** The later of LAST-MODIFIED and DTSTAMP, wall seconds; 0 when absent. */
  stamp: number;
  cancelled: boolean;
  /** RRULE, EXRULE, RDATE and EXDATE, still unread. */
  recurrence: Properties;
  context: TimeContext;
}

const HEAD = new Set([
  ...['UID', 'DTSTART', 'DTEND', 'DURATION', 'RECURRENCE-ID', 'SEQUENCE', 'DTSTAMP'],
  ...[
    'LAST-MODIFIED',
    'STATUS',
    'RRULE',
    'EXRULE',
    'RDATE',
    'EXDATE',
    'X-MICROSOFT-CDO-ALLDAYEVENT',
  ],
]);

const NONE: Duration = { days: 0, seconds: 0 };
const ONE_DAY: Duration = { days: 1, seconds: 0 };

/** All-day lengths are whole days, at least one (RFC 5545 3.6.1). */
function wholeDays(seconds: number): Duration {
  return { days: Math.max(1, Math.ceil(seconds / DAY)), seconds: 0 };
}

function lengthToEnd(start: Moment, end: Moment): Duration | undefined {
  if (start.isDate) {
    const length = end.wall - start.wall;
    return length < 0 ? undefined : wholeDays(length);
  }
  const at = end.isDate ? start.zone.toUtc(end.wall) : end.at;
  return at < start.at ? undefined : { days: 0, seconds: at - start.at };
}

function readLength(
  properties: Properties,
  start: Moment,
  context: TimeContext,
  problems: ProblemList,
): Duration {
  const spare = start.isDate ? ONE_DAY : NONE;
  const ending = first(properties, 'DTEND');
  const lasting = first(properties, 'DURATION');
  if (ending) {
    const end = readMoment(ending, ending.value, context);
    const length = end && lengthToEnd(start, end);
    if (length) return length;
    problems.add(ending.line, end ? 'calendar.problem.end-first' : 'calendar.problem.end-time');
  }
  if (!lasting) return spare;
  const duration = parseDuration(lasting.value);
  if (!duration || !isLength(duration, start.at)) {
    problems.add(lasting.line, 'calendar.problem.duration');
    return spare;
  }
  return start.isDate ? wholeDays(durationLength(duration)) : duration;
}

function stampOf(properties: Properties): number {
  const times = ['LAST-MODIFIED', 'DTSTAMP'].map((name) =>
    parseTime(trimmedValue(properties, name)),
  );
  return Math.max(0, ...times.map((time) => time?.wall ?? 0));
}

function readRecurrenceId(properties: Properties, context: TimeContext, problems: ProblemList) {
  const property = first(properties, 'RECURRENCE-ID');
  if (!property) return undefined;
  const moment = readMoment(property, property.value, context);
  if (!moment) problems.add(property.line, 'calendar.problem.recurrence-id');
  return moment;
}

/**
 * `DTSTART:20260105` before an end with a time of day: a start whose midnight was left out, not a whole
 * day. RFC 5545 3.8.2.2 forbids the mixture; a start that says VALUE=DATE stays a day.
 */
function readStart(starting: Property, properties: Properties, context: TimeContext) {
  const start = readMoment(starting, starting.value, context);
  const ending = first(properties, 'DTEND');
  if (!start?.isDate || !ending || starting.params.has('VALUE')) return start;
  const end = readMoment(ending, ending.value, context);
  if (!end || end.isDate || end.wall % DAY === 0) return start;
  const tzid = starting.params.get('TZID') ?? ending.params.get('TZID');
  const zone = context.zones.zone(tzid, context.calendarZone, starting.line);
  return { ...start, isDate: false, at: zone.toUtc(start.wall), zone, floating: !tzid };
}

/** Reads what places a VEVENT in time; undefined, and a problem, when it has no usable start. */
export function readHead(
  source: LogicalText,
  span: ComponentSpan,
  context: TimeContext,
  problems: ProblemList,
): EventHead | undefined {
  const properties = readProperties(source, span, problems, HEAD);
  const starting = first(properties, 'DTSTART');
  if (!starting) {
    problems.add(span.line, 'calendar.problem.no-start');
    return undefined;
  }
  const start = readStart(starting, properties, context);
  if (!start) {
    problems.add(starting.line, 'calendar.problem.start');
    return undefined;
  }
  const method = span.calendar.properties.get('METHOD')?.value.trim().toUpperCase();
  const range = first(properties, 'RECURRENCE-ID')?.params.get('RANGE')?.toUpperCase();
  return {
    uid: trimmedValue(properties, 'UID') || derivedUid(readProperties(source, span)),
    span,
    start,
    length: readLength(properties, start, context, problems),
    recurrenceId: readRecurrenceId(properties, context, problems),
    thisAndFuture: range === 'THISANDFUTURE',
    sequence: Number.parseInt(trimmedValue(properties, 'SEQUENCE'), 10) || 0,
    stamp: stampOf(properties),
    cancelled:
      method === 'CANCEL' || trimmedValue(properties, 'STATUS').toUpperCase() === 'CANCELLED',
    recurrence: properties,
    context,
  };
}
