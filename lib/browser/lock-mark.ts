import * as z from 'zod/mini';
import { keptMark } from './mark';

const schema = z.object({
  /** It was unlocked by the recovery code last: perhaps nobody knows the passphrase any more. */
  byCode: z.catch(z.boolean(), false),
  /** It was turned on, and what the browser noted before was not spoken of yet. */
  fresh: z.catch(z.boolean(), false),
});

const parse = (value: unknown) => z.safeParse(schema, value).data ?? schema.parse({});

/** What is still to be said about the lock. */
export const lockMark = keptMark('lockMark', parse);
