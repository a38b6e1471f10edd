import * as z from 'zod/mini';
import { idSchema, instantSchema, rowShape } from '../shared/row';

/** What a partner's Cairn told that is only to be read here: it is theirs, and there is no row for it. */
export const toldSchema = z.object({
  objectives: z.array(z.string()),
  will: z.array(z.string()),
  wont: z.array(z.string()),
});

/** What is known of handing over to and from one partner. */
export const handoverSchema = z.object({
  ...rowShape,
  partnerId: idSchema,
  /** The Cairns by which they hand over: the ids that those gave themselves. */
  cairns: z.array(idSchema),
  /** Their public key as a line (lib/crypto/key-line.ts); '' where none is known. */
  theirKey: z.string(),
  /** When something was handed over to them, and taken in from them, last. */
  gaveAt: z.nullable(instantSchema),
  tookAt: z.nullable(instantSchema),
  /** What was left out when handing over, as `<table>/<row>`: it stays left out until it is chosen again. */
  kept: z.array(z.string()),
  told: z.nullable(toldSchema),
});
export type Handover = z.infer<typeof handoverSchema>;

/** What both sides know of one row since it was handed over last (docs/handover-format.md). */
export const handoverRowSchema = z.object({
  ...rowShape,
  partnerId: idSchema,
  table: z.string(),
  /** The id of the row, or the question of a charter. */
  row: z.string(),
  /** What both may read of it, as JSON; null where it was taken away. */
  view: z.nullable(z.string()),
  /** When it was changed last on this side and on theirs, as far as is known (hybrid clock from UTC ms); 0: never. */
  my: instantSchema,
  your: instantSchema,
});

/** Who the user is in what they hand over, and the pair of keys by which it is sealed for them. */
export const handoverKeySchema = z.object({
  ...rowShape,
  name: z.string(),
  email: z.string(),
  /** The public one, as a line (lib/crypto/key-line.ts). */
  line: z.string(),
  /** The private one: PKCS #8 (RFC 5208) in base64. */
  secret: z.string(),
});
export type HandoverKey = z.infer<typeof handoverKeySchema>;

/** What rows were before something was taken in from a partner, and after it. */
export const handoverUndoSchema = z.object({
  ...rowShape,
  partnerId: idSchema,
  rows: z.array(
    z.object({ table: z.string(), id: z.string(), before: z.unknown(), after: z.unknown() }),
  ),
});
