import * as z from 'zod/mini';

/** Judges a value by a schema, without changing it: the schema has to be strict, and to give nothing by default. */
export const fits =
  <T>(schema: z.ZodMiniType<T>) =>
  (value: unknown): value is T =>
    z.safeParse(schema, value).success;
