import * as z from 'zod/mini';
import { idSchema, rowShape } from '../shared/row';
import { chairSchema, phaseSchema } from './partner';

/** A set of the user's own questions, or one that somebody shared as a file. */
export const packSchema = z.object({
  ...rowShape,
  name: z.string(),
  /** Not picked any more, and kept. */
  hidden: z.boolean(),
});

/** A question in the user's own words; its columns mean what they mean in the practice library. */
export const ownPromptSchema = z.object({
  ...rowShape,
  packId: idSchema,
  text: z.string(),
  chair: z.enum([...chairSchema.options, 'both']),
  /** Empty: any phase. */
  phases: z.array(phaseSchema),
  moment: z.enum(['prepare', 'open', 'live', 'close', 'reflect']),
  purpose: z.nullable(z.enum(['open', 'probe', 'listen', 'challenge', 'support', 'plan'])),
  tone: z.enum(['problem', 'opportunity', 'neutral']),
  hidden: z.boolean(),
});
