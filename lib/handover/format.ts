import * as z from 'zod/mini';
import { chairSchema } from '../mentoring/partner';
import { idSchema, instantSchema } from '../shared/row';

export const FORMAT = 'cairn-handover';
export const VERSION = 1;
/** No file comes near it (bytes): what is larger is not opened. Ten years of two people make 4 MB. */
export const MOST_BYTES = 32 * 1024 * 1024;
/** Nor does anybody share so many rows. */
export const MOST_ROWS = 50_000;

const name = z.string().check(z.maxLength(200));
const line = z.string().check(z.maxLength(2000));
const lines = z.array(line).check(z.maxLength(500));
const at = instantSchema.check(z.minimum(0));

const meetingSchema = z.object({
  id: idSchema,
  title: line,
  start: instantSchema,
  end: instantSchema,
});
export type SentMeeting = z.infer<typeof meetingSchema>;

/** A row of the file before what it says is judged by its table. */
export const sentRowSchema = z.object({
  table: z.string(),
  row: z.string().check(z.maxLength(36)),
  my: at,
  your: at,
  view: z.unknown(),
  born: z.object({
    at,
    goal: z.optional(z.nullable(idSchema)),
    meeting: z.optional(idSchema),
    order: z.optional(z.number()),
  }),
});

/** The head of a file that is handed over (docs/handover-format.md). */
export const headSchema = z.object({
  format: z.literal(FORMAT),
  version: z.int().check(z.minimum(1)),
  madeAt: at,
  /** Who hands it over: the id of their Cairn, how they call themselves, and their chair and key. */
  from: z.object({ id: idSchema, name, email: name, chair: chairSchema, key: line }),
  /** For whom it was made. */
  to: z.object({ name, cairns: z.array(idSchema).check(z.maxLength(20)) }),
  meetings: z.array(meetingSchema).check(z.maxLength(MOST_ROWS)),
  rows: z.array(z.unknown()).check(z.maxLength(MOST_ROWS)),
  told: z.object({ objectives: lines, will: lines, wont: lines }),
});
export type Head = z.infer<typeof headSchema>;
