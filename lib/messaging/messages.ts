import * as z from 'zod/mini';

/** What pages tell the background; events in the past tense. Everything else goes through the database. */
export const messageSchema = z.discriminatedUnion('type', [
  /** Meetings were made, moved, cancelled or answered: alarms and badge must follow. */
  z.object({ type: z.literal('meetings-changed') }),
  /** The panel came up; the toolbar button is the quick log again. */
  z.object({ type: z.literal('panel-opened') }),
  /** Cairn was unlocked, or its lock turned on or off: all that the background shows must follow. */
  z.object({ type: z.literal('lock-changed') }),
  /** A place of the desk is wanted by a page of ours that can't open tabs. */
  z.object({ type: z.literal('desk-wanted'), place: z.string().check(z.maxLength(200)) }),
]);
export type Message = z.infer<typeof messageSchema>;

/** Parses what came over the wire; undefined for anything that isn't one of ours. */
export function parseMessage(value: unknown): Message | undefined {
  const parsed = z.safeParse(messageSchema, value);
  return parsed.success ? parsed.data : undefined;
}
