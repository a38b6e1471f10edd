import * as z from 'zod/mini';

const announcedSchema = z.array(z.object({ key: z.string(), at: z.int() }));
/** Which starts have been announced: `meeting id + start`, so that a moved meeting is announced anew. */
export type Announced = z.infer<typeof announcedSchema>;

const KEEP = 3 * 86_400_000;

/** Reads the list from disk; anything unreadable counts as nothing announced. */
export function parseAnnounced(value: unknown): Announced {
  const parsed = z.safeParse(announcedSchema, value ?? []);
  return parsed.success ? parsed.data : [];
}

/** The mark of one start. */
export function startMark(meeting: { id: string; start: number }): string {
  return `${meeting.id}@${meeting.start}`;
}

/** The list with one more mark, forgetting those older than three days. */
export function withMark(list: Announced, key: string, now: number): Announced {
  return [...list.filter((entry) => entry.at > now - KEEP && entry.key !== key), { key, at: now }];
}
