import type { Property } from '../text/property';
import { DAY, floorDiv } from '../time/civil';
import { parseTime } from '../time/time-value';
import type { ZoneResolver } from '../zones/resolver';
import type { Zone } from '../zones/zone';

/**
 * A resolved DATE or DATE-TIME: `wall` is the clock's reading, `at` the UTC instant (for dates: midnight
 * as if in UTC); all in seconds since 1970. Floating times have no zone of their own.
 */
export interface Moment {
  isDate: boolean;
  wall: number;
  at: number;
  zone: Zone;
  floating: boolean;
}

/** What resolving a time needs to know of its calendar. */
export interface TimeContext {
  zones: ZoneResolver;
  /** X-WR-TIMEZONE or ''. */
  calendarZone: string;
}

/** Is the value meant as a DATE? `VALUE=DATE` with a midnight time is a common slip for one. */
function saysDate(property: Property, text: string): boolean {
  return property.params.get('VALUE')?.toUpperCase() === 'DATE' && /T000000/i.test(text);
}

/** Resolves one value of a DTSTART, DTEND, RECURRENCE-ID, EXDATE or RDATE; undefined when unreadable. */
export function readMoment(
  property: Property,
  text: string,
  context: TimeContext,
): Moment | undefined {
  const raw = parseTime(text, saysDate(property, text));
  if (!raw) return undefined;
  const tzid = property.params.get('TZID');
  const { zones, calendarZone } = context;
  if (raw.kind === 'date') {
    return { isDate: true, wall: raw.wall, at: raw.wall, zone: zones.local, floating: true };
  }
  const zone = zones.zoneOf(raw, tzid, calendarZone, property.line);
  const floating = raw.kind === 'local' && !tzid;
  return { isDate: false, wall: raw.wall, at: zone.toUtc(raw.wall), zone, floating };
}

/** The start of a moment's day. */
export function dayOf(moment: Moment): number {
  return floorDiv(moment.wall, DAY) * DAY;
}

/** Re-reads a floating time in another zone: an EXDATE without TZID means its series' own zone. */
export function inZone(moment: Moment, zone: Zone): Moment {
  return moment.floating && !moment.isDate
    ? { ...moment, zone, at: zone.toUtc(moment.wall) }
    : moment;
}
