import * as z from 'zod/mini';
import { idSchema, instantSchema, rowShape } from '../shared/row';

/** What the user did with something that Cairn offered: it is not offered again. */
export const offerSchema = z.object({
  ...rowShape,
  /** Null for what isn't about one partner. */
  partnerId: z.nullable(idSchema),
  /** What was offered, with what makes it this one: `phase:maturing`, `review:10`. */
  kind: z.string(),
  answer: z.enum(['shown', 'taken', 'away']),
  at: instantSchema,
});
export type Offer = z.infer<typeof offerSchema>;
