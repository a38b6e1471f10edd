import * as z from 'zod/mini';
import {
  idSchema,
  instantSchema,
  localDateSchema,
  rowShape,
  sideSchema,
  twinShape,
} from '../shared/row';

const wish = z.object({ mine: z.string(), theirs: z.string(), agreed: z.string() });

/** The charter and boundaries of a relationship (PRACTICE C1, C2, C6). */
export const charterSchema = z.object({
  ...rowShape,
  ...twinShape,
  partnerId: idSchema,
  purpose: z.string(),
  outcomes: z.string(),
  confidentiality: z.string(),
  rules: z.string(),
  boundaries: z.object({ rhythm: wish, place: wish, reach: wish, hours: wish, areas: wish }),
  will: z.array(z.string()),
  wont: z.array(z.string()),
  agreedOn: z.nullable(localDateSchema),
  /** What was agreed before, in Markdown as it was handed over, oldest first. */
  earlier: z.optional(z.array(z.object({ agreedOn: localDateSchema, markdown: z.string() }))),
});

/** Something the two agreed on (PRACTICE N1, N2, N4). */
export const agreementSchema = z.object({
  ...rowShape,
  partnerId: idSchema,
  meetingId: z.nullable(idSchema),
  topic: z.enum(['improvement', 'time', 'area', 'people', 'other']),
  text: z.string(),
  gains: z.object({ me: z.string(), partner: z.string() }),
  proposedBy: sideSchema,
  decidedBy: z.nullable(z.enum(['me', 'partner', 'both'])),
  status: z.enum(['open', 'agreed', 'dropped']),
  agreedOn: z.optional(z.nullable(localDateSchema)),
  /** The guided session it came out of. */
  sessionId: z.optional(z.nullable(idSchema)),
});

/** The one development area being worked on, through four steps (PRACTICE S1 to S4). */
export const focusSchema = z.object({
  ...rowShape,
  partnerId: idSchema,
  text: z.string(),
  step: z.int().check(z.minimum(1), z.maximum(4)),
  answers: z.array(z.object({ promptId: z.string(), answer: z.string(), at: instantSchema })),
  status: z.enum(['active', 'paused', 'done']),
});

/** A theme on the roadmap, in the order of the coming meetings (PRACTICE P3). */
export const roadmapThemeSchema = z.object({
  ...rowShape,
  partnerId: idSchema,
  text: z.string(),
  order: z.number(),
  /** The meeting that took it up; null while it lies ahead. */
  meetingId: z.nullable(idSchema),
});
export type Charter = z.infer<typeof charterSchema>;
export type RoadmapTheme = z.infer<typeof roadmapThemeSchema>;
export type Focus = z.infer<typeof focusSchema>;
