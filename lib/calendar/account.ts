import * as z from 'zod/mini';
import { idSchema, instantSchema, rowShape } from '../shared/row';
import { calendarEventSchema } from './event';

/** Where events come from. The address of an `address` account is a secret: masked on screen, never logged. */
export const calendarAccountSchema = z.object({
  ...rowShape,
  kind: z.enum(['file', 'address', 'google', 'microsoft', 'page']),
  name: z.string(),
  /** The secret address; '' for a file. */
  address: z.string(),
  enabled: z.boolean(),
  /** When it was last read with success (UTC ms). */
  readAt: z.nullable(instantSchema),
  nextReadAt: z.nullable(instantSchema),
  /** Id of the message that says what is wrong; null when all is well. */
  problem: z.nullable(z.string()),
  failures: z.int(),
});
export type CalendarAccount = z.infer<typeof calendarAccountSchema>;

/** How far a source has been read: HTTP validators for an address, a provider's token later. */
export const cursorSchema = z.object({
  ...rowShape,
  accountId: idSchema,
  etag: z.nullable(z.string()),
  lastModified: z.nullable(z.string()),
  token: z.nullable(z.string()),
});
export type Cursor = z.infer<typeof cursorSchema>;

/** A cached occurrence of one account; may be thrown away and read anew at any time. */
export const eventRowSchema = z.object({
  ...rowShape,
  accountId: idSchema,
  eventKey: z.string(),
  start: instantSchema,
  end: instantSchema,
  event: calendarEventSchema,
});
export type EventRow = z.infer<typeof eventRowSchema>;
