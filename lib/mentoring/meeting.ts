import * as z from 'zod/mini';
import { idSchema, instantSchema, rowShape, twinShape } from '../shared/row';

/** Where a meeting was found: enough to find it again after it moved, was renamed or was made anew. */
export const eventLinkSchema = z.object({
  accountId: z.string(),
  /** iCalUID (RFC 5545 3.8.4.7). */
  uid: z.string(),
  /** The series' original start; null for an event that doesn't repeat. */
  recurrenceId: z.nullable(z.string()),
});
export type EventLink = z.infer<typeof eventLinkSchema>;

export const meetingStatusSchema = z.enum(['planned', 'held', 'missed', 'cancelled']);

export const settledSchema = z.enum(['held', 'elsewhere', 'missed', 'cancelled']);
/** What the user says became of a meeting; `elsewhere`: held, but not as it stood in the calendar. */
export type SettledAs = z.infer<typeof settledSchema>;

/** A mentoring meeting. It outlives its calendar event: notes hang on this row, never on the event. */
export const meetingSchema = z.object({
  ...rowShape,
  ...twinShape,
  partnerIds: z.array(idSchema),
  title: z.string(),
  /** UTC instants in ms; `end` is exclusive. */
  start: instantSchema,
  end: instantSchema,
  location: z.string(),
  joinUrl: z.nullable(z.string()),
  status: meetingStatusSchema,
  /** Set when the user settled it: then the calendar doesn't change the status any more. */
  settled: z.optional(z.nullable(settledSchema)),
  event: z.nullable(eventLinkSchema),
  /** `uid` and original start as one key, for finding the meeting again; null when made by hand. */
  eventKey: z.nullable(z.string()),
  /** What Outlook's page calls the event, where something else tells of it, too: its chip is found by that. */
  outlookId: z.optional(z.string()),
  /** Set when the user closed the meeting (PRACTICE P8). */
  closedAt: z.nullable(instantSchema),
  /** The end for which the user put the closing check-in off; a meeting moved to another end asks anew. */
  closingPutOff: z.optional(z.nullable(instantSchema)),
  /** From when on its call counts as over, a moment after its page went; null while the call goes on. */
  callOver: z.optional(z.nullable(instantSchema)),
  /** Milliseconds spoken about each side's matters, by the side switch (PRACTICE C9). */
  talk: z.object({ me: z.int(), partner: z.int() }),
});
export type Meeting = z.infer<typeof meetingSchema>;

/** The key under which an event's meeting is found again: iCalUID + original start. */
export function eventKeyOf(event: Pick<EventLink, 'uid' | 'recurrenceId'>): string {
  return `${event.uid}\n${event.recurrenceId ?? ''}`;
}

/** The iCalUID in an event key; '' where there is none. */
export const uidIn = (eventKey: string): string =>
  eventKey.slice(0, Math.max(eventKey.lastIndexOf('\n'), 0));
