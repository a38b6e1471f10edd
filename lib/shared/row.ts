import * as z from 'zod/mini';

/** A UUID (RFC 9562), the primary key of every row. */
export const idSchema = z.uuid();

/** A UTC instant in whole milliseconds since the epoch. */
export const instantSchema = z.int();

/** Engines differ on 30 February: only a day that comes out as it went in is in the calendar. */
function isDay(date: string): boolean {
  const at = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
}

/** A local calendar date, `YYYY-MM-DD`, without a zone: what people mean by "by Friday". */
export const localDateSchema = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/), z.refine(isDay));

/** The columns every row has; `deletedAt` marks a soft delete, so that undo and merging need no new shape. */
export const rowShape = {
  id: idSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
  deletedAt: z.nullable(instantSchema),
};

/**
 * Columns of what two browsers may hold under two ids each (a meeting of one event, a partner of one address), once
 * their copies were put together.
 */
export const twinShape = {
  /** On a row that was taken away for it: the one that stands for both. */
  sameAs: z.optional(idSchema),
  /** On the one that stands: which versions of which rows are in it, each as its id and its time of change. */
  took: z.optional(z.array(z.string())),
};

export const sideSchema = z.enum(['me', 'partner']);
/** Whose it is: the user's or the partner's. */
export type Side = z.infer<typeof sideSchema>;

/** The columns of `rowShape`, as a type. */
export interface Row {
  id: string;
  createdAt: number;
  updatedAt: number;
  deletedAt: number | null;
}
/** What the writer of a new row gives: all but the columns that storage fills in. Rows made in one go may keep an order. */
export type NewRow<T extends Row> = Omit<T, keyof Row> & Partial<Pick<Row, 'id' | 'createdAt'>>;
