import * as z from 'zod/mini';
import { instantSchema } from '@/lib/shared/row';
import { mayGoOn, parseCursor } from '../live/cursor';
import { isGraphLink } from './addresses';
import { masterSchema } from './schemas';

/**
 * How far a calendar has been read, as JSON. The window is inside the link's token, so that a rolled one means a
 * new round: once a day. That is the reconciliation too, for what changes alone never told. The number goes up with
 * what is read of an event (schemas.ts), so that a newer build begins anew.
 * https://learn.microsoft.com/en-us/graph/delta-query-events
 */
const microsoftCursorSchema = z.object({
  version: z.literal(1),
  /** Where changes are asked for; null where the service repeats itself, then all is read each time. */
  deltaLink: z.nullable(z.string()),
  /** The window that the last full round asked for, UTC ms; `to` is exclusive. */
  from: instantSchema,
  to: instantSchema,
  /** When that was (UTC ms). */
  fullAt: instantSchema,
  showPrivate: z.boolean(),
  readBody: z.boolean(),
  /** The series of which there are occurrences: a changed one needs no question, a removed one is known as such. */
  masters: z.array(masterSchema),
});
export type MicrosoftCursor = z.infer<typeof microsoftCursorSchema>;

/** A cursor as it was stored; null when there is none, or none that this build can go on from. */
export function parseMicrosoftCursor(text: string | null): MicrosoftCursor | null {
  return parseCursor(microsoftCursorSchema, text);
}

/** Whether to go on from a cursor: for a day, as long as the user's wishes stay, and to nobody but Graph. */
export function usable(
  cursor: MicrosoftCursor,
  wish: { now: number; showPrivate: boolean; readBody: boolean },
): boolean {
  const { deltaLink, readBody } = cursor;
  const ours = deltaLink === null || isGraphLink(deltaLink);
  return ours && mayGoOn(cursor, wish) && readBody === wish.readBody;
}
