import * as z from 'zod/mini';
import { idSchema, instantSchema, rowShape, sideSchema } from '../shared/row';

/**
 * Something to talk about with one partner. Open items belong to the relationship and show in each
 * coming meeting until they are talked about: they are never copied from meeting to meeting.
 */
export const agendaItemSchema = z.object({
  ...rowShape,
  partnerId: idSchema,
  /** The meeting in which it was raised; null when raised between meetings. */
  meetingId: z.nullable(idSchema),
  text: z.string(),
  raisedBy: sideSchema,
  status: z.enum(['open', 'done', 'dropped']),
  /** Place on the agenda, ascending; fractional so that a move changes one row. */
  order: z.number(),
  goalId: z.nullable(idSchema),
  /** The template line this came from; null when written by the user. */
  template: z.nullable(z.string()),
  /**
   * The text is Cairn's own wording of `template`, untouched by the user: it is shown in the language of the
   * page. Missing in rows written before this was kept: their text stays.
   */
  worded: z.optional(z.boolean()),
  doneAt: z.nullable(instantSchema),
  doneMeetingId: z.nullable(idSchema),
});
export type AgendaItem = z.infer<typeof agendaItemSchema>;
