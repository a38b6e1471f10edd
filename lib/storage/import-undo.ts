import * as z from 'zod/mini';
import { idSchema, instantSchema, rowShape } from '../shared/row';

/** What was there before a copy was read in: one row, until the next copy comes or its time is over. */
export const importUndoSchema = z.object({
  ...rowShape,
  mode: z.enum(['merge', 'replace']),
  /** When the copy was made; null where its file doesn't say. */
  madeAt: z.nullable(instantSchema),
  /** Calendars and sign-ins that came with the copy. */
  added: z.object({ calendarAccounts: z.array(idSchema), signIns: z.array(idSchema) }),
  /** Rows that came with a time of change after the import's own: by that alone they'd count as changed since. */
  late: z.array(z.string()),
  /** The tables as they were: JSON in UTF-8, and beside it the rows that JSON can't tell. */
  tables: z.array(
    z.object({
      name: z.string(),
      packed: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
      plain: z.array(z.unknown()),
    }),
  ),
  /** The settings as they were; null where the import leaves them alone. */
  settings: z.unknown(),
  /** Settings that are still to be put in place, since they lie outside of the database; null for none. */
  owes: z.unknown(),
  /** It was taken back already: only `owes` keeps the row. */
  spent: z.boolean(),
});
