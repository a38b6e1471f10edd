import * as z from 'zod/mini';
import { idSchema, instantSchema, localDateSchema, rowShape, sideSchema } from '../shared/row';

export const actionKindSchema = z.enum(['task', 'resource', 'contact', 'learning', 'support']);
/** PRACTICE F2 and F3. */
export type ActionKind = z.infer<typeof actionKindSchema>;

/** What one side undertook to do (PRACTICE F1). */
export const actionSchema = z.object({
  ...rowShape,
  /** Null for an action logged with no partner named. */
  partnerId: z.nullable(idSchema),
  owner: sideSchema,
  proposedBy: sideSchema,
  text: z.string(),
  kind: actionKindSchema,
  /** The contact's name or the resource's link (PRACTICE F2). */
  detail: z.string(),
  due: z.nullable(localDateSchema),
  status: z.enum(['open', 'done', 'dropped']),
  doneAt: z.nullable(instantSchema),
  meetingId: z.nullable(idSchema),
  goalId: z.nullable(idSchema),
  /** PRACTICE P5. */
  approach: z.nullable(z.enum(['fix', 'approach'])),
});
export type Action = z.infer<typeof actionSchema>;
