import * as z from 'zod/mini';
import { idSchema, instantSchema, localDateSchema, rowShape } from '../shared/row';

/** PRACTICE G1: what makes a wish SMART; each part may stay empty. */
export const smartSchema = z.object({
  specific: z.string(),
  measurable: z.string(),
  achievable: z.string(),
  relevant: z.string(),
});

/** A goal of the relationship, with earlier wordings kept (PRACTICE G1). */
export const goalSchema = z.object({
  ...rowShape,
  partnerId: idSchema,
  text: z.string(),
  smart: z.nullable(smartSchema),
  due: z.nullable(localDateSchema),
  /** How many steps make it reached; null when progress is told in words. */
  target: z.nullable(z.number()),
  status: z.enum(['active', 'reached', 'dropped']),
  order: z.number(),
  history: z.array(z.object({ at: instantSchema, text: z.string() })),
});
export type Goal = z.infer<typeof goalSchema>;

/** Progress told at one moment, as a number, in words, or both (PRACTICE G2). */
export const goalCheckInSchema = z.object({
  ...rowShape,
  goalId: idSchema,
  partnerId: idSchema,
  meetingId: z.nullable(idSchema),
  value: z.nullable(z.number()),
  words: z.string(),
});
export type GoalCheckIn = z.infer<typeof goalCheckInSchema>;
