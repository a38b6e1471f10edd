import * as z from 'zod/mini';
import { idSchema, instantSchema, rowShape } from '../shared/row';

/** The user's own criteria for a good negotiation, with earlier wordings (PRACTICE N3); one row at most. */
export const criteriaSchema = z.object({
  ...rowShape,
  text: z.string(),
  history: z.array(z.object({ at: instantSchema, text: z.string() })),
});
export type Criteria = z.infer<typeof criteriaSchema>;

const level = z.nullable(z.int().check(z.minimum(1), z.maximum(5)));

/** How the user sees their own hand in the four areas of negotiating, 1 to 5 (PRACTICE N5). Never part of a share. */
export const skillRatingSchema = z.object({
  ...rowShape,
  /** With whom it was; null for no one in particular. */
  partnerId: z.nullable(idSchema),
  at: instantSchema,
  /** Keeping the person apart from the issue. */
  person: level,
  /** Hearing what lies behind a wish. */
  interests: level,
  /** Finding more than one way. */
  options: level,
  /** Agreeing on what is fair by a measure that both accept. */
  yardstick: level,
});
export type SkillRating = z.infer<typeof skillRatingSchema>;
