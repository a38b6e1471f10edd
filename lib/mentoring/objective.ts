import * as z from 'zod/mini';
import { idSchema, rowShape } from '../shared/row';

/** What the user wants to develop, across all mentors (PRACTICE C7). */
export const objectiveSchema = z.object({
  ...rowShape,
  text: z.string(),
  status: z.enum(['active', 'reached', 'dropped']),
  order: z.number(),
  /** Who helps with it. */
  partnerIds: z.array(idSchema),
});
export type Objective = z.infer<typeof objectiveSchema>;
