import * as z from 'zod/mini';
import { calendarEventSchema } from '../calendar/event';

const wordingSchema = z.object({
  id: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

const problemSchema = z.object({ line: z.nullable(z.int()), reason: wordingSchema });

/** What the page asks of its reading worker; times are UTC ms. */
export const requestSchema = z.object({
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  window: z.object({ from: z.number(), to: z.number() }),
});
export type ReadRequest = z.infer<typeof requestSchema>;

/** What the worker tells: how far it is, then events in batches, then the end; or why it refused. */
export const replySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), done: z.number(), total: z.number() }),
  z.object({ type: z.literal('events'), events: z.array(calendarEventSchema) }),
  z.object({
    type: z.literal('read'),
    name: z.string(),
    held: z.int(),
    problems: z.array(problemSchema),
  }),
  z.object({ type: z.literal('refused'), wording: wordingSchema }),
]);
export type ReadReply = z.infer<typeof replySchema>;
