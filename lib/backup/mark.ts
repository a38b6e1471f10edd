import * as z from 'zod/mini';
import { troubles } from './trouble';

const instant = z.catch(z.nullable(z.int()), null);

/** What is known of the backups besides their folder; instants are UTC ms, null where there was none. */
export const markSchema = z.object({
  /** When everything was last saved outside of the browser. */
  at: instant,
  /** When the last backup was last seen to hold all that is here. */
  sameAt: instant,
  /** What it held (`stampOf`). */
  stamp: z.catch(z.nullable(z.string()), null),
  /** Why the last try came to nothing. */
  trouble: z.catch(z.nullable(z.enum(troubles)), null),
  /** When the user put the reminder away. */
  hushedAt: instant,
});
export type Mark = z.infer<typeof markSchema>;

/** The mark as it was kept; what can't be read counts as never. */
export function readMark(value: unknown): Mark {
  return markSchema.parse(typeof value === 'object' && value !== null ? value : {});
}
