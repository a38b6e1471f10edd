import * as z from 'zod/mini';

/** What one guess costs (RFC 7914, section 2): about 128 × N × r bytes of memory. */
export const costSchema = z.object({
  N: z.int().check(z.minimum(2), z.maximum(2 ** 20)),
  r: z.int().check(z.minimum(1), z.maximum(32)),
  p: z.int().check(z.minimum(1), z.maximum(16)),
});
export type Cost = z.infer<typeof costSchema>;

/** 128 MiB, what OWASP asks of scrypt. https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html */
export const COST: Cost = { N: 2 ** 17, r: 8, p: 1 };

/** What a file from elsewhere may make this machine spend, bytes of memory and rounds through them. */
const MOST_BYTES = 512 * 2 ** 20;
const MOST_ROUNDS = 4;

/** Whether a cost that a file names can be paid here: a power of two, within memory and patience. */
export function isBearable({ N, r, p }: Cost): boolean {
  return (N & (N - 1)) === 0 && 128 * N * r <= MOST_BYTES && p <= MOST_ROUNDS;
}
