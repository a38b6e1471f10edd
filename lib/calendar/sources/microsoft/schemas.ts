import * as z from 'zod/mini';

const text = z.optional(z.nullable(z.string()));
const flag = z.optional(z.nullable(z.boolean()));
const list = z.optional(z.nullable(z.array(z.unknown())));

const timeSchema = z.optional(z.nullable(z.object({ dateTime: text, timeZone: text })));
export type GraphTime = z.infer<typeof timeSchema>;

const addressSchema = z.optional(z.nullable(z.object({ name: text, address: text })));
const responseSchema = z.optional(z.nullable(z.object({ response: text })));

/** One guest; judged by itself, so that an odd one doesn't take its event down. */
export const guestSchema = z.object({
  emailAddress: addressSchema,
  type: text,
  status: responseSchema,
});
export type GraphGuest = z.infer<typeof guestSchema>;

/** One of the places of an event; judged by itself. */
export const placeSchema = z.object({ displayName: text, locationUri: text });

/** What an occurrence takes from its series where it tells nothing of its own. */
const told = {
  iCalUId: text,
  subject: text,
  bodyPreview: text,
  body: z.optional(z.nullable(z.object({ content: text, contentType: text }))),
  isAllDay: flag,
  isCancelled: flag,
  isOrganizer: flag,
  hideAttendees: flag,
  sensitivity: text,
  showAs: text,
  location: z.optional(z.nullable(placeSchema)),
  locations: list,
  attendees: list,
  organizer: z.optional(z.nullable(z.object({ emailAddress: addressSchema }))),
  onlineMeeting: z.optional(z.nullable(z.object({ joinUrl: text }))),
  onlineMeetingUrl: text,
  responseStatus: responseSchema,
  originalStartTimeZone: text,
};

/**
 * What is read of an event; every field may be missing, as in the occurrences that a delta brings: they have id,
 * type, seriesMasterId, start and end only (https://github.com/microsoftgraph/microsoft-graph-docs/issues/7632).
 * Fields not named here are dropped. https://learn.microsoft.com/en-us/graph/api/resources/event
 */
export const graphEventSchema = z.object({
  ...told,
  id: text,
  type: text,
  seriesMasterId: text,
  start: timeSchema,
  end: timeSchema,
  originalStart: text,
  occurrenceId: text,
  lastModifiedDateTime: text,
  recurrence: z.optional(
    z.nullable(z.object({ pattern: z.optional(z.nullable(z.object({ type: text }))) })),
  ),
  '@removed': z.optional(z.unknown()),
});
export type GraphEvent = z.infer<typeof graphEventSchema>;

/** A series as it is kept with the cursor, so that occurrences that come later need no question. */
export const masterSchema = z.object({
  ...told,
  id: z.string(),
  /** When its first occurrence begins. */
  start: timeSchema,
  /** It repeats by the year, as birthdays do. */
  yearly: z.boolean(),
});
export type Master = z.infer<typeof masterSchema>;

/** What is read of an entry of the user's list of calendars. */
export const calendarEntrySchema = z.object({
  id: text,
  name: text,
  hexColor: text,
  isDefaultCalendar: flag,
});

/** One page of any list; its items are judged one by one. */
export const pageSchema = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': text,
  '@odata.deltaLink': text,
});
export type Page = z.infer<typeof pageSchema>;

/** The answers to a batch. https://learn.microsoft.com/en-us/graph/json-batching */
export const batchSchema = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.int(),
      headers: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
      body: z.optional(z.unknown()),
    }),
  ),
});
export type BatchAnswer = z.infer<typeof batchSchema>['responses'][number];

/** The body of a refusal, down to the second of the codes that it may nest. */
export const refusalSchema = z.object({
  error: z.object({
    code: text,
    message: text,
    innerError: z.optional(z.nullable(z.object({ code: text }))),
    innererror: z.optional(z.nullable(z.object({ code: text }))),
  }),
});

const SELECTED: readonly (keyof GraphEvent)[] = [
  'id',
  'type',
  'seriesMasterId',
  'iCalUId',
  'subject',
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
];

/**
 * What is asked for where `$select` is understood, which a delta of a calendarView is not
 * (https://learn.microsoft.com/en-us/graph/api/event-delta). `occurrenceId` is missing since the service's own
 * metadata lack it (https://github.com/microsoftgraph/msgraph-metadata/issues/827), lastModifiedDateTime since a
 * calendarView can't select it; the body only where the user wishes it, since Calendars.ReadBasic never gives it.
 */
export function selected(readBody: boolean): string {
  return [...SELECTED, ...(readBody ? ['bodyPreview', 'body'] : [])].join();
}
export const calendarFields = 'id,name,hexColor,isDefaultCalendar';
