import * as z from 'zod/mini';
import { instantSchema, rowShape, twinShape } from '../shared/row';
import { leadsSchema } from '../shared/settings';

export const chairSchema = z.enum(['mentor', 'mentee']);
/** The chair the user sits in, in one relationship. */
export type Chair = z.infer<typeof chairSchema>;

export const phaseSchema = z.enum(['beginning', 'developing', 'maturing', 'closing', 'ended']);
export type Phase = z.infer<typeof phaseSchema>;

export const stoneSchema = z.enum(['slate', 'ochre', 'rust', 'loch', 'lichen']);
/** The colour of a partner's stone; never carries meaning. */
export type Stone = z.infer<typeof stoneSchema>;

const text = z.string();

/** PRACTICE C10: what is known of the partner, filled bit by bit; nothing is mandatory. */
export const profileSchema = z.object({
  preferences: text,
  competencies: text,
  personality: text,
  careerStage: text,
  goals: text,
  ambitions: text,
  values: text,
  strengths: text,
  weaknesses: text,
  expectations: text,
});

/** PRACTICE P1: the three questions before the first meeting. */
export const expectationsSchema = z.object({ want: text, bring: text, expect: text });

/** PRACTICE C8: what a tie is for, who sees to the meetings, and how strong it is by the user's own word. */
export const tieSchema = z.object({
  learn: text,
  books: z.nullable(z.enum(['me', 'partner'])),
  strength: z.nullable(z.int().check(z.minimum(1), z.maximum(3))),
});

/** One partner and the relationship with them; the user keeps one relationship per partner. */
export const partnerSchema = z.object({
  ...rowShape,
  ...twinShape,
  name: text,
  /** Lower-case addresses by which meetings find this partner. */
  emails: z.array(text),
  chair: chairSchema,
  phase: phaseSchema,
  stone: stoneSchema,
  /** Agreed days between meetings (PRACTICE C4); null until agreed. */
  rhythmDays: z.nullable(z.int()),
  /** Agreed share of the time for the partner, in percent (PRACTICE C9); null until agreed. */
  splitPartner: z.nullable(z.int()),
  sameReportingLine: z.boolean(),
  profile: z.nullable(profileSchema),
  expectations: z.nullable(expectationsSchema),
  /** Preparation prompts of this relationship, minutes before a meeting; null follows the settings. */
  leads: z._default(z.nullable(leadsSchema), null),
  tie: z.optional(z.nullable(tieSchema)),
  /** How much of an agenda a meeting begins with (PRACTICE C3); `usual` where it was never said. */
  structure: z.optional(z.enum(['loose', 'usual', 'structured'])),
  /** The language (BCP 47) in which recaps for them were written last. */
  writtenIn: z.optional(text),
  /** Phases walked through, with the instant each began, oldest first. */
  phases: z.optional(z.array(z.object({ phase: phaseSchema, at: instantSchema }))),
  startedAt: z.nullable(instantSchema),
  archivedAt: z.nullable(instantSchema),
});
export type Partner = z.infer<typeof partnerSchema>;
