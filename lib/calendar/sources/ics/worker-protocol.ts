import * as z from 'zod/mini';
import { calendarEventSchema } from '@/lib/calendar/event';
import { en } from '@/lib/i18n/en';
import type { Wording } from '@/lib/i18n/translate';

/** The messages between a page and the worker that reads a calendar; `id` names one reading. */

const wordingSchema = z.object({
  id: z.custom<Wording['id']>((id) => typeof id === 'string' && Object.hasOwn(en, id)),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

const readSchema = z.object({
  type: z.literal('read'),
  id: z.string(),
  bytes: z.instanceof(Uint8Array),
  /** UTC ms, `to` exclusive. */
  window: z.object({ from: z.number(), to: z.number() }),
  localZone: z.optional(z.string()),
  selfEmails: z.optional(z.array(z.string())),
});

/** What the worker is asked. */
export const readerRequestSchema = z.discriminatedUnion('type', [
  readSchema,
  z.object({ type: z.literal('cancel'), id: z.string() }),
]);
export type ReaderRequest = z.infer<typeof readerRequestSchema>;
export type ReadRequest = z.infer<typeof readSchema>;

const codeSchema = z.enum([
  'empty',
  'too-large',
  'web-page',
  'not-a-calendar',
  'vcalendar-1',
  'cancelled',
  'failed',
]);

/** What the worker answers; `progress` may come many times, then `done` or `failed` once. */
export const readerReplySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), id: z.string(), done: z.number(), total: z.number() }),
  z.object({
    type: z.literal('done'),
    id: z.string(),
    content: z.object({
      name: z.string(),
      events: z.array(calendarEventSchema),
      problems: z.array(z.object({ line: z.number(), reason: wordingSchema })),
    }),
  }),
  z.object({ type: z.literal('failed'), id: z.string(), code: codeSchema, wording: wordingSchema }),
]);
export type ReaderReply = z.infer<typeof readerReplySchema>;
