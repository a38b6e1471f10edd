import * as z from 'zod/mini';
import { idSchema, rowShape } from '../shared/row';

export const visibilitySchema = z.enum(['private', 'shareable']);
/** Private is the default; only the user makes a block shareable. */
export type Visibility = z.infer<typeof visibilitySchema>;

/** One block of a meeting's notes, in Markdown (CommonMark). */
export const noteBlockSchema = z.object({
  ...rowShape,
  meetingId: idSchema,
  order: z.number(),
  markdown: z.string(),
  visibility: visibilitySchema,
  /** What it tells of was a fix, or a way that lasts (PRACTICE P5); missing where nobody said so. */
  approach: z.optional(z.nullable(z.enum(['fix', 'approach']))),
});
export type NoteBlock = z.infer<typeof noteBlockSchema>;
