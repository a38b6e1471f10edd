import { localDateSchema } from '@/lib/shared/row';
import { namedZone } from '../ics/zones/zone-names';
import { type ReadTime, readTime } from '../live/times';
import type { GraphEvent, GraphTime, Master } from './schemas';
import { occurrenceDate } from './uid';

/** The wall clock of a Windows or IANA zone at a UTC instant (ms), as `YYYY-MM-DDTHH:MM:SS`; UTC where unknown. */
function wall(at: number, zone: string): string {
  const seconds = namedZone(zone)?.toWall(at / 1000) ?? at / 1000;
  return new Date(seconds * 1000).toISOString().slice(0, 19);
}

const dateOf = (day: string): ReadTime | undefined => readTime({ date: day }, '');

/**
 * A start or end. All-day ones come as midnight, whatever zone was asked for
 * (https://github.com/microsoftgraph/microsoft-graph-docs/issues/1802); should one come as the instant of its
 * midnight after all, its own zone tells the date. `zone` is a Windows or an IANA name.
 */
export function readGraphTime(
  time: GraphTime,
  allDay: boolean,
  zone: string,
): ReadTime | undefined {
  const dateTime = time?.dateTime ?? '';
  if (allDay && /^\d{4}-\d\d-\d\d(T00:00:00(\.0+)?)?Z?$/.test(dateTime))
    return dateOf(dateTime.slice(0, 10));
  const read = readTime(time, 'UTC');
  if (!allDay || !read) return read;
  return dateOf(wall(read.at, zone).slice(0, 10));
}

/** The date that names an occurrence in its series: `OID.<series>.2026-03-02`, or inside its iCalUId. */
function namedDate({ occurrenceId, iCalUId }: GraphEvent): string | undefined {
  const day = /\.(\d{4}-\d\d-\d\d)$/.exec(occurrenceId ?? '')?.[1] ?? occurrenceDate(iCalUId ?? '');
  return localDateSchema.safeParse(day).success ? day : undefined;
}

/**
 * Where an occurrence belongs in its series; undefined when nothing tells. One that was never changed starts there;
 * of a changed one originalStart tells, which isn't always given
 * (https://github.com/microsoftgraph/microsoft-graph-docs/issues/4353), else the date that names it, at the time
 * of day of its series, both by the clock of the series' own zone.
 */
export function originalStart(
  event: GraphEvent,
  { start, allDay, master }: { start: ReadTime; allDay: boolean; master: Master | undefined },
): ReadTime | undefined {
  const zone = event.originalStartTimeZone ?? master?.originalStartTimeZone ?? 'UTC';
  if (event.type === 'occurrence') return start;
  // The series' own form counts: an occurrence that was made all-day still has its place at a time.
  const day = master?.isAllDay ?? allDay;
  const told = event.originalStart
    ? readGraphTime({ dateTime: event.originalStart, timeZone: 'UTC' }, day, zone)
    : undefined;
  if (told) return told;
  const date = namedDate(event);
  if (!date) return undefined;
  if (day) return dateOf(date);
  const first = readTime(master?.start, 'UTC');
  if (!first) return undefined;
  const dateTime = `${date}T${wall(first.at, zone).slice(11)}`;
  return readTime({ dateTime, timeZone: namedZone(zone) ? zone : 'UTC' }, 'UTC');
}
