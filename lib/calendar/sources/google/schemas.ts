import * as z from 'zod/mini';

const text = z.optional(z.nullable(z.string()));
const flag = z.optional(z.nullable(z.boolean()));

const timeSchema = z.optional(z.nullable(z.object({ date: text, dateTime: text, timeZone: text })));

/** One guest; judged by itself, so that an odd one doesn't take its event down. */
export const guestSchema = z.object({
  displayName: text,
  email: text,
  optional: flag,
  organizer: flag,
  resource: flag,
  responseStatus: text,
  self: flag,
});
export type GoogleGuest = z.infer<typeof guestSchema>;

/** One way into a call. */
export const entryPointSchema = z.object({ entryPointType: text, uri: text });

const list = z.optional(z.nullable(z.array(z.unknown())));

/**
 * What is read of an event; every field may be missing, as in a cancelled entry of which only id,
 * recurringEventId and originalStartTime are sure. Fields not named here are dropped.
 * https://developers.google.com/workspace/calendar/api/v3/reference/events#resource
 */
export const googleEventSchema = z.object({
  id: text,
  status: text,
  iCalUID: text,
  recurringEventId: text,
  originalStartTime: timeSchema,
  start: timeSchema,
  end: timeSchema,
  summary: text,
  description: text,
  location: text,
  visibility: text,
  eventType: text,
  updated: text,
  attendees: list,
  attendeesOmitted: flag,
  organizer: z.optional(z.nullable(z.object({ displayName: text, email: text, self: flag }))),
  hangoutLink: text,
  conferenceData: z.optional(z.nullable(z.object({ entryPoints: list }))),
});
export type GoogleEvent = z.infer<typeof googleEventSchema>;

/** What is read of an entry of the user's list of calendars. */
export const calendarEntrySchema = z.object({
  id: text,
  summary: text,
  summaryOverride: text,
  backgroundColor: text,
  timeZone: text,
  accessRole: text,
  primary: flag,
  selected: flag,
  deleted: flag,
});

/** One page of either list; its items are judged one by one. */
export const pageSchema = z.object({
  kind: text,
  timeZone: text,
  items: list,
  nextPageToken: text,
  nextSyncToken: text,
});
export type Page = z.infer<typeof pageSchema>;

/**
 * The body of a refusal: reasons stand in `errors` (the older form) and in `details` (google.rpc.ErrorInfo).
 * https://developers.google.com/workspace/calendar/api/guides/errors
 */
export const refusalSchema = z.object({
  error: z.object({
    errors: z.optional(z.array(z.object({ reason: text }))),
    details: z.optional(z.array(z.object({ reason: text }))),
  }),
});

const PAGE_FIELDS = 'kind,nextPageToken,nextSyncToken';
const EVENT_FIELDS = [
  'id,status,iCalUID,recurringEventId,originalStartTime,start,end,summary,description,location',
  'visibility,eventType,updated,attendeesOmitted,hangoutLink',
  'attendees(displayName,email,optional,organizer,resource,responseStatus,self)',
  'organizer(displayName,email,self),conferenceData/entryPoints(entryPointType,uri)',
].join();

/**
 * Partial responses: only what is read is asked for, which saves bytes and leaves attachments, notes to
 * oneself and the like where they are. https://developers.google.com/workspace/calendar/api/guides/performance
 */
export const eventsFields = `${PAGE_FIELDS},timeZone,items(${EVENT_FIELDS})`;
export const calendarsFields = `${PAGE_FIELDS},items(id,summary,summaryOverride,backgroundColor,timeZone,accessRole,primary,selected,deleted)`;
