import type { calendar_v3 } from '@googleapis/calendar';

type Mask = Map<string, Mask | null>;

/** Names that may be asked for: the compiler holds them to Google's own types. */
const EVENT: readonly (keyof calendar_v3.Schema$Event)[] = [
  'kind',
  'etag',
  'id',
  'status',
  'iCalUID',
  'recurringEventId',
  'originalStartTime',
  'start',
  'end',
  'summary',
  'description',
  'location',
  'visibility',
  'eventType',
  'updated',
  'attendees',
  'attendeesOmitted',
  'organizer',
  'hangoutLink',
  'conferenceData',
];
const CALENDAR: readonly (keyof calendar_v3.Schema$CalendarListEntry)[] = [
  'id',
  'summary',
  'summaryOverride',
  'backgroundColor',
  'timeZone',
  'accessRole',
  'primary',
  'selected',
  'deleted',
];
const PAGE: readonly (keyof calendar_v3.Schema$Events)[] = [
  'kind',
  'timeZone',
  'summary',
  'items',
  'nextPageToken',
  'nextSyncToken',
];
const GUEST: readonly (keyof calendar_v3.Schema$EventAttendee)[] = [
  'displayName',
  'email',
  'optional',
  'organizer',
  'resource',
  'responseStatus',
  'self',
];
const POINT: readonly (keyof calendar_v3.Schema$EntryPoint)[] = ['entryPointType', 'uri'];
const NAMES = new Set<string>([
  ...EVENT,
  ...CALENDAR,
  ...PAGE,
  ...GUEST,
  ...POINT,
  'entryPoints' satisfies keyof calendar_v3.Schema$ConferenceData,
]);

/** `a,b/c,d(e,f)` as a tree; throws with Google's words for a name that nothing has. */
export function parseFields(text: string): Mask {
  const tokens = text.match(/[(),/]|[^(),/]+/g) ?? [];
  let at = 0;
  const list = (): Mask => {
    const mask: Mask = new Map();
    do item(mask);
    while (tokens[at] === ',' && at++ >= 0);
    return mask;
  };
  const item = (mask: Mask): void => {
    const name = tokens[at++] ?? '';
    if (!NAMES.has(name)) throw new Error(`Invalid field selection ${name}`);
    if (tokens[at] === '/') {
      at += 1;
      const inner: Mask = new Map();
      item(inner);
      mask.set(name, inner);
    } else if (tokens[at] === '(') {
      at += 1;
      mask.set(name, list());
      if (tokens[at++] !== ')') throw new Error(`Invalid field selection ${text}`);
    } else mask.set(name, null);
  };
  const mask = list();
  if (at !== tokens.length) throw new Error(`Invalid field selection ${text}`);
  return mask;
}

/** The part of an answer that a mask names; of a list, that part of each item. */
export function pick(value: unknown, mask: Mask | null): unknown {
  if (mask === null || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => pick(one, mask));
  const kept = Object.entries(value).filter(([name]) => mask.has(name));
  return Object.fromEntries(kept.map(([name, one]) => [name, pick(one, mask.get(name) ?? null)]));
}
