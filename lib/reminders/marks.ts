import * as z from 'zod/mini';

const marksSchema = z.array(z.object({ key: z.string(), rank: z.int(), id: z.string() }));
/**
 * What has been shown: for each key (`meeting id@start`, a reflection, a week) the lowest rank, with the
 * notification's id. A meeting's longer leads count as shown with a shorter one.
 */
export type Marks = z.infer<typeof marksSchema>;

/** More than can be shown in the time a mark matters. By number, not by age: clocks may be set. */
const KEEP = 500;

/** Reads the marks from disk; anything unreadable counts as nothing shown. */
export function parseMarks(value: unknown): Marks {
  const parsed = z.safeParse(marksSchema, value ?? []);
  return parsed.success ? parsed.data : [];
}

/** Whether this key was shown at this rank or a lower one. */
export function isMarked(marks: Marks, { key, rank }: Pick<Marks[number], 'key' | 'rank'>) {
  return marks.some((mark) => mark.key === key && mark.rank <= rank);
}

/** The marks with more; the newest of each key stays. */
export function withMarks(marks: Marks, more: Marks): Marks {
  const keys = new Set(more.map(({ key }) => key));
  return [...marks.filter(({ key }) => !keys.has(key)), ...more].slice(-KEEP);
}
