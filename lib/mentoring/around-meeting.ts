import * as z from 'zod/mini';
import { idSchema, instantSchema, rowShape, twinShape } from '../shared/row';

/** An answer given while preparing (PRACTICE P1, P2). */
export const preparationSchema = z.object({
  ...rowShape,
  meetingId: idSchema,
  partnerId: idSchema,
  promptId: z.string(),
  answer: z.string(),
});

/** The closing check-in's four fields (PRACTICE P8); `step` is a next step that is still being typed. */
export const closingSchema = z.object({
  ...rowShape,
  ...twinShape,
  meetingId: idSchema,
  useful: z.string(),
  nextSteps: z.string(),
  step: z.optional(z.string()),
  tryBefore: z.string(),
  changeNext: z.string(),
});

/** A private reflection after a meeting (PRACTICE P10). Never part of a share. */
export const reflectionSchema = z.object({
  ...rowShape,
  meetingId: idSchema,
  text: z.string(),
  /** What the user learnt from the partner (PRACTICE C9). */
  learnt: z.string(),
  /**
   * The prompt that `text` answers; null where it answers the page's own question, missing where nobody
   * knows: rows written before this was kept.
   */
  promptId: z.optional(z.nullable(z.string())),
});

/** A private rapport pulse, 1 to 5 (PRACTICE H1). Never part of a share. */
export const pulseSchema = z.object({
  ...rowShape,
  partnerId: idSchema,
  meetingId: z.nullable(idSchema),
  value: z.int().check(z.minimum(1), z.maximum(5)),
  at: instantSchema,
});

/** Feedback by its source (PRACTICE S3). */
export const feedbackSchema = z.object({
  ...rowShape,
  partnerId: idSchema,
  meetingId: z.nullable(idSchema),
  source: z.enum(['mentor', 'mentee', 'third-party']),
  text: z.string(),
});
