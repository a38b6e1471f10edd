import * as z from 'zod/mini';
import { idSchema, instantSchema, rowShape } from '../shared/row';
import { calendarEventSchema } from './event';
import { wordingSchema } from './wording';

/** Which calendar of a signed-in account it is. */
const remoteSchema = z.object({
  signInId: idSchema,
  /** As the provider names it; `primary` is the user's own. */
  calendarId: z.string(),
  /** `#rrggbb` as the provider shows it; null when it has none. */
  color: z.nullable(z.string()),
  /** Whether private events come with place and description too, or with their title only. */
  showPrivate: z.boolean(),
});

/** Where events come from. The address of an `address` account is a secret: masked on screen, never logged. */
export const calendarAccountSchema = z.object({
  ...rowShape,
  kind: z.enum(['file', 'address', 'google', 'microsoft', 'page', 'sample']),
  /** What it calls itself, or the file's name; the same name again is the same file. */
  name: z.string(),
  /** What the user calls it, shown instead. */
  label: z.optional(z.string()),
  /** The secret address; '' for a file. */
  address: z.string(),
  enabled: z.boolean(),
  /** When it was last read with success (UTC ms). */
  readAt: z.nullable(instantSchema),
  nextReadAt: z.nullable(instantSchema),
  /** What is wrong, to be worded when shown; null when all is well. */
  problem: z.nullable(wordingSchema),
  failures: z.int(),
  /** Of a Google or Microsoft calendar only: one row is one calendar, not all of somebody's. */
  remote: z.optional(remoteSchema),
});
export type CalendarAccount = z.infer<typeof calendarAccountSchema>;

/**
 * What the verdicts kept with a calendar's events were made from, besides the events: while it is the same, an event
 * that has not changed needn't be judged again.
 */
const judgingSchema = z.object({
  /** A hash of all that judging knew. */
  known: z.string(),
  /** The user's own addresses, and how many of the events each is marked in. */
  self: z.array(z.tuple([z.string(), z.int()])),
  /** How many rows the cache held. */
  rows: z.int(),
});
export type Judging = z.infer<typeof judgingSchema>;

/** How far a source has been read: HTTP validators for an address, the source's own JSON (`token`) where one signs in. */
export const cursorSchema = z.object({
  ...rowShape,
  accountId: idSchema,
  etag: z.nullable(z.string()),
  lastModified: z.nullable(z.string()),
  token: z.nullable(z.string()),
  /** Null or absent: all is judged anew at the next change. */
  judging: z.optional(z.nullable(judgingSchema)),
});
export type Cursor = z.infer<typeof cursorSchema>;

/** The bytes of an imported file, kept so that its series can be read on as time moves the window. */
export const calendarFileSchema = z.object({
  ...rowShape,
  accountId: idSchema,
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
});

/** What detection thinks of an event, kept with it so that pages needn't load detection. */
export const verdictSchema = z.object({
  verdict: z.enum(['mentoring', 'maybe', 'other']),
  confidence: z.number(),
  /** Message ids with their parameters, strongest first; worded in the user's language when shown. */
  reasons: z.array(wordingSchema),
});

/** A cached occurrence of one account; may be thrown away and read anew at any time. */
export const eventRowSchema = z.object({
  ...rowShape,
  accountId: idSchema,
  eventKey: z.string(),
  start: instantSchema,
  end: instantSchema,
  event: calendarEventSchema,
  /** What the provider calls it and its series: a deleted event tells nothing else. */
  remote: z.optional(z.object({ id: z.string(), seriesId: z.nullable(z.string()) })),
  ...verdictSchema.shape,
});
export type EventRow = z.infer<typeof eventRowSchema>;
