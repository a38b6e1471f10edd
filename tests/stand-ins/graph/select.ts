import type { Calendar, Event } from '@microsoft/microsoft-graph-types';

/** Names that may be selected: the compiler holds them to Graph's own types. */
const NAMES: readonly (keyof Event | keyof Calendar)[] = [
  'id',
  'type',
  'seriesMasterId',
  'iCalUId',
  'subject',
  'bodyPreview',
  'body',
  'start',
  'end',
  'isAllDay',
  'isCancelled',
  'isOrganizer',
  'hideAttendees',
  'sensitivity',
  'showAs',
  'location',
  'locations',
  'attendees',
  'organizer',
  'onlineMeeting',
  'onlineMeetingUrl',
  'responseStatus',
  'originalStart',
  'originalStartTimeZone',
  'recurrence',
  'name',
  'hexColor',
  'isDefaultCalendar',
];

function only(value: object, names: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(value).filter(([name]) => name.startsWith('@') || names.includes(name)),
  );
}

/** An event or a page with what `$select` names; Graph's words for a name that nothing has. */
export function inSelection(body: object, select: string | null): object | string {
  if (select === null) return body;
  const names = select.split(',');
  const unknown = names.find((name) => !NAMES.includes(name as keyof Event));
  if (unknown)
    return `Could not find a property named '${unknown}' on type 'microsoft.graph.event'.`;
  if (!('value' in body) || !Array.isArray(body.value)) return only(body, names);
  return { ...body, value: body.value.map((one) => only(one, names)) };
}
