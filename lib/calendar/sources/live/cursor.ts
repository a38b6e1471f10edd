import type * as z from 'zod/mini';

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
