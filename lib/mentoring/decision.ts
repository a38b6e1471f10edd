import * as z from 'zod/mini';
import { rowShape } from '../shared/row';
import { chairSchema } from './partner';

/** What the user answered to "Is this mentoring?", for a series (iCalUID) or a person (address). */
export const decisionSchema = z.object({
  ...rowShape,
  kind: z.enum(['series', 'person']),
  key: z.string(),
  answer: z.enum(['yes', 'no']),
  /** The chair given with a yes. */
  chair: z.nullable(chairSchema),
});
export type Decision = z.infer<typeof decisionSchema>;
