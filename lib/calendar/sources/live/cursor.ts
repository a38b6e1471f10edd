import type * as z from 'zod/mini';

/** How long changes alone are asked for, ms. */
export const FULL_EVERY = 24 * 3_600_000;

/** What a cursor was begun with: when (UTC ms), and what the user wished about private events. */
interface Begun {
  fullAt: number;
  showPrivate: boolean;
}

/**
 * Whether to go on from a cursor: for a day, since the window rolls and no service's cursor rolls with it, and
 * since a full round settles what changes alone left behind. Begun anew is as well when the clock was set back,
 * or when the user chose otherwise about private events.
 */
export function mayGoOn(
  cursor: Begun,
  { now, showPrivate }: { now: number; showPrivate: boolean },
): boolean {
  const age = now - cursor.fullAt;
  return age >= 0 && age < FULL_EVERY && cursor.showPrivate === showPrivate;
}

/** Reads a cursor that was stored as JSON; null when there is none, or none of this shape. */
export function parseCursor<Cursor>(
  schema: z.ZodMiniType<Cursor>,
  text: string | null,
): Cursor | null {
  if (text === null) return null;
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
