import * as z from 'zod/mini';
import { base64Schema } from '../crypto/bytes';
import { costSchema, isBearable } from '../crypto/cost';

const kdfSchema = z.object({
  name: z.literal('scrypt'),
  ...costSchema.shape,
  salt: base64Schema(16),
});

/** A key of 32 bytes as AES-GCM makes it: nonce 12, key 32, tag 16. */
const wrapSchema = base64Schema(60);

/** What lies open of a lock: how its key comes out of a passphrase or a recovery code. All bytes are base64. */
export const headerSchema = z.object({
  version: z.literal(1),
  /** Tells whether a key is this lock's. */
  mark: base64Schema(16),
  passphrase: z.object({ kdf: kdfSchema.check(z.refine(isBearable)), wrap: wrapSchema }),
  code: z.object({ wrap: wrapSchema }),
});
export type Header = z.infer<typeof headerSchema>;
