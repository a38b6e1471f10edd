import * as z from 'zod/mini';
import type { TimeWindow } from '@/lib/calendar/event';
import { instantSchema } from '@/lib/shared/row';
import { parseCursor } from '../live/cursor';

/**
 * How far a calendar has been read, as JSON. A full round may be limited in time, as Google's own sample does it
 * (https://developers.google.com/workspace/calendar/api/guides/sync#sample-code), but the changes after it may not
 * be: they know no window. So the rolling window means a full round now and then: once a day, as others came to
 * do it too (https://github.com/kidd/org-gcal.el/pull/82). The number goes up with
 * what is read of an event (schemas.ts), so that a newer build begins anew.
 */
const googleCursorSchema = z.object({
  version: z.literal(1),
  syncToken: z.string(),
  /** The window that the last full round asked for, UTC ms; `to` is exclusive. */
  from: instantSchema,
  to: instantSchema,
  /** When that was (UTC ms). */
  fullAt: instantSchema,
  showPrivate: z.boolean(),
});
export type GoogleCursor = z.infer<typeof googleCursorSchema>;

/** The cursor that a round ends with; null where Google gave no token. */
export function cursorOf(
  syncToken: string | null,
  { from, to }: TimeWindow,
  fullAt: number,
  showPrivate: boolean,
): GoogleCursor | null {
  return syncToken === null ? null : { version: 1, syncToken, from, to, fullAt, showPrivate };
}

/** A cursor as it was stored; null when there is none, or none that this build can go on from. */
export function parseGoogleCursor(text: string | null): GoogleCursor | null {
  return parseCursor(googleCursorSchema, text);
}
