import * as z from 'zod/mini';

/**
 * A start, an end or a recurrence id as every calendar source hands it over: a UTC instant
 * (`2026-11-22T09:30:00Z`) for timed events, a local date (`2026-11-22`) for all-day ones.
 * DATE and DATE-TIME of RFC 5545 3.3.4 and 3.3.5, resolved.
 */
export const calendarTimeSchema = z
  .string()
  .check(z.regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d{1,3})?Z)?$/));

/** Participation status of RFC 5545 3.2.12, in the words shown to people. */
export const attendeeStatusSchema = z.enum(['needs-action', 'accepted', 'declined', 'tentative']);

/** One attendee (or the organiser) of an event; `email` is lower-case and without `mailto:`, '' when unknown. */
export const attendeeSchema = z.object({
  name: z.string(),
  email: z.string(),
  status: attendeeStatusSchema,
  optional: z.boolean(),
  organizer: z.boolean(),
  /** A room or equipment, CUTYPE=ROOM or RESOURCE in RFC 5545 3.2.3. */
  resource: z.boolean(),
  /** The user's own entry, where the source knows it. */
  self: z.boolean(),
});
export type Attendee = z.infer<typeof attendeeSchema>;

/**
 * One occurrence in the normal form that every source produces.
 * The same meeting is recognised by `uid` + `recurrenceId` (RFC 5545 3.8.4.7 and 3.8.4.4).
 */
export const calendarEventSchema = z.object({
  uid: z.string(),
  /** The start that the series' rule gave this occurrence; null for an event that doesn't repeat. */
  recurrenceId: z.nullable(calendarTimeSchema),
  start: calendarTimeSchema,
  /** Exclusive, as in RFC 5545 3.6.1; equal to start where the event has no length. */
  end: calendarTimeSchema,
  allDay: z.boolean(),
  title: z.string(),
  description: z.string(),
  location: z.string(),
  status: z.enum(['confirmed', 'tentative', 'cancelled']),
  attendees: z.array(attendeeSchema),
  /** Address of the call (Meet, Teams, Zoom, Webex), https only; null when there is none. */
  joinUrl: z.nullable(z.string()),
});
export type CalendarEvent = z.infer<typeof calendarEventSchema>;

/** A span of time, both ends UTC instants in milliseconds since the epoch; `to` is exclusive. */
export interface TimeWindow {
  from: number;
  to: number;
}
