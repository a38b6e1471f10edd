import { CalendarReadError } from './errors';
import type { ProblemList } from './problems';
import type { CalendarHead, ComponentSpan } from './text/components';

/** vCalendar 1.0 (versit, 1996) has other rules for dates, repeats and escapes. */
function isOld({ properties }: CalendarHead): boolean {
  return properties.get('VERSION')?.value.trim() === '1.0';
}

/** Refuses what is no calendar before it is cut up: nothing at all, or a web page in its place. */
export function refuseForeign(text: string): void {
  const head = text.slice(0, 4096).trimStart();
  if (head === '' && text.trim() === '') throw new CalendarReadError('empty');
  if (/^<(!doctype|html|\?xml|head|body|!--)/i.test(head)) throw new CalendarReadError('web-page');
}

/** Refuses a file without a calendar or with vCalendar 1.0 only; returns the events that can be read. */
export function refuseUnreadable(
  calendars: readonly CalendarHead[],
  events: readonly ComponentSpan[],
  problems: ProblemList,
): ComponentSpan[] {
  if (calendars.length === 0) throw new CalendarReadError('not-a-calendar');
  if (calendars.every(isOld)) throw new CalendarReadError('vcalendar-1');
  return events.filter(({ calendar, line }) => {
    if (isOld(calendar)) problems.add(line, 'calendar.problem.vcalendar-1');
    return !isOld(calendar);
  });
}
