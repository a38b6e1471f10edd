import { MINUTE } from '../../shared/time';
import type { Span } from '../rules/propose-meeting';
import type { ContactHours } from './read';
import { MIDNIGHT, spansOn } from './spans';

const minuteOf = (day: Date) => day.getHours() * 60 + day.getMinutes();

/** Whether the hours name days, rather than leave all open. */
export function namesDays({ days }: ContactHours): boolean {
  return days.length < 7;
}

/**
 * The meeting moved, on its own day by the machine's calendar, to the nearest time that lies within the hours: itself
 * where it does. Null where the day isn't one of theirs, where it is longer than they are, or where a change of the
 * clocks leaves out that time.
 */
export function withinHours({ start, end }: Span, hours: ContactHours): Span | null {
  const day = new Date(start);
  const long = end - start;
  const minute = minuteOf(day);
  const starts = spansOn(hours, day.getDay() || 7).flatMap(([from, to]) => {
    const latest = Math.min(to - Math.ceil(long / MINUTE), MIDNIGHT - 1);
    return latest < from ? [] : [Math.min(Math.max(minute, from), latest)];
  });
  const [wanted] = starts.sort((a, b) => Math.abs(a - minute) - Math.abs(b - minute));
  if (wanted === undefined) return null;
  if (wanted === minute) return { start, end };
  day.setHours(0, wanted, 0, 0);
  return minuteOf(day) === wanted ? { start: day.getTime(), end: day.getTime() + long } : null;
}
