import type { CalendarEvent } from '@/lib/calendar/event';
import { findCallLink } from '@/lib/calendar/join-link';
import type { Occurrence } from '../series/occurrences';
import { type Properties, readProperties, trimmedValue } from '../series/raw-event';
import type { EventHead } from '../series/vevent';
import type { LogicalText } from '../text/logical-text';
import { unescapeText } from '../text/property';
import { DAY, formatDay, formatInstant } from '../time/civil';
import { attendeesOf } from './attendees';
import { descriptionOf, textOf } from './texts';

type Details = Pick<
  CalendarEvent,
  'title' | 'description' | 'location' | 'status' | 'attendees' | 'joinUrl'
>;

/** Where a call link may stand, the most reliable place first. */
const LINK_PROPERTIES = [
  'X-GOOGLE-CONFERENCE',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'CONFERENCE',
  'URL',
  'LOCATION',
  'DESCRIPTION',
  'X-ALT-DESC',
];

function statusOf(properties: Properties, event: EventHead): CalendarEvent['status'] {
  if (event.cancelled) return 'cancelled';
  return trimmedValue(properties, 'STATUS').toUpperCase() === 'TENTATIVE'
    ? 'tentative'
    : 'confirmed';
}

/** Reads the texts and people of events, once for each VEVENT however many occurrences it has. */
export class DetailReader {
  private readonly known = new Map<EventHead, Details>();

  constructor(
    private readonly source: LogicalText,
    private readonly selfEmails: ReadonlySet<string>,
  ) {}

  private details(event: EventHead): Details {
    const known = this.known.get(event);
    if (known) return known;
    const properties = readProperties(this.source, event.span);
    const links = LINK_PROPERTIES.flatMap((name) => properties.get(name) ?? []);
    const details: Details = {
      title: textOf(properties, 'SUMMARY').trim(),
      description: descriptionOf(properties),
      location: textOf(properties, 'LOCATION').trim(),
      status: statusOf(properties, event),
      attendees: attendeesOf(properties, this.selfEmails),
      joinUrl: findCallLink(links.map(({ value }) => unescapeText(value))),
    };
    this.known.set(event, details);
    return details;
  }

  /** The occurrence in the form that every source hands over. */
  event({ uid, event, start, end, recurrenceId }: Occurrence): CalendarEvent {
    const { title, description, location, status, attendees, joinUrl } = this.details(event);
    const allDay = event.start.isDate;
    return {
      uid,
      recurrenceId: recurrenceId ? write(recurrenceId.at, recurrenceId.isDate) : null,
      start: write(start, allDay),
      end: write(end, allDay),
      allDay,
      title,
      description,
      location,
      status,
      attendees,
      joinUrl,
    };
  }
}

function write(time: number, isDate: boolean): string {
  return isDate ? formatDay(time / DAY) : formatInstant(time);
}
