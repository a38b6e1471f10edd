import * as z from 'zod/mini';
import { idSchema, rowShape } from '../shared/row';
import { wordingSchema } from './wording';

/** What one round with a signed-in calendar came to; nothing of an event is in it, and no address. */
export const syncLogSchema = z.object({
  ...rowShape,
  accountId: idSchema,
  /** `unchanged` cost one request and wrote nothing; `full` read all of the window. */
  result: z.enum(['unchanged', 'changed', 'full', 'failed']),
  /** How long it took, ms. */
  took: z.int(),
  requests: z.int(),
  added: z.int(),
  changed: z.int(),
  removed: z.int(),
  /** Entries that could not be read, or were mended. */
  odd: z.int(),
  /** Why it failed; null when it didn't. */
  reason: z.nullable(wordingSchema),
});
export type SyncLog = z.infer<typeof syncLogSchema>;
