import * as z from 'zod/mini';

/** A message id with its parameters as it lies on disk, to be worded when it is shown. */
export const wordingSchema = z.object({
  id: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
