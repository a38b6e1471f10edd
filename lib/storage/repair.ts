import * as z from 'zod/mini';
import { rowShape } from '../shared/row';

/** A row that could not be read: kept whole, with what was wrong, until the user decides. */
export const repairSchema = z.object({
  ...rowShape,
  table: z.string(),
  key: z.string(),
  issue: z.string(),
  row: z.unknown(),
});
