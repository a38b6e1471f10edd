import * as z from 'zod/mini';
import { idSchema, instantSchema, rowShape } from '../shared/row';

/** The guided sessions there are; `step-…` are the four steps that a focus travels through. */
export const sessionKinds = [
  'first-meeting',
  'step-1',
  'step-2',
  'step-3',
  'step-4',
  'rehearsal',
  'negotiation',
  'charter',
  'review',
  'fit',
  'closing',
] as const;
export type SessionKind = (typeof sessionKinds)[number];

export const sessionAnswerSchema = z.object({
  /** A question of the session's template. */
  questionId: z.string(),
  answer: z.string(),
  /** Rows that the question made (actions, feedback, agreements), in their order. */
  rows: z.optional(z.array(idSchema)),
  at: instantSchema,
  /** The meeting that ran when it was answered; null outside of one. */
  meetingId: z.nullable(idSchema),
});

/**
 * A guided session with one partner (PRACTICE S1 to S5, N6, H1, H2, H4). It may go over several meetings,
 * and rests wherever it was left.
 */
export const guidedSessionSchema = z.object({
  ...rowShape,
  partnerId: idSchema,
  /** A kind of this version, or one that a later version knows: such a session is kept, and not shown. */
  kind: z.string(),
  /** The focus whose step it is; null for all other kinds. */
  focusId: z.nullable(idSchema),
  /** The part of the template at which it stands. */
  part: z.string(),
  answers: z.array(sessionAnswerSchema),
  status: z.enum(['open', 'paused', 'done']),
  doneAt: z.nullable(instantSchema),
});
export type GuidedSession = z.infer<typeof guidedSessionSchema>;
export type SessionAnswer = z.infer<typeof sessionAnswerSchema>;
