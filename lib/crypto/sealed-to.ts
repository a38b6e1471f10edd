import * as z from 'zod/mini';
import { aesKey } from './derive';
import { fingerprintOf } from './key-line';
import {
  common,
  type KeyPair,
  passingPair,
  pointOf,
  privateOf,
  publicAt,
  publicIn,
} from './key-pair';
import { openPieces, sealPieces, type Watching } from './pieces';

const FORMAT = 'cairn-sealed-to';
const VERSION = 1;
/** No head is longer, bytes. */
const HEAD_BYTES = 1024;

/** Why a file that was sealed for a key gave nothing; `other`: it was sealed for another one. */
export type SealedToRefusal = 'foreign' | 'later' | 'other' | 'damaged';

const anySchema = z.object({ format: z.literal(FORMAT), version: z.int().check(z.minimum(1)) });
const headSchema = z.object({
  curve: z.literal('P-256'),
  cipher: z.literal('AES-256-GCM'),
  to: z.string().check(z.regex(/^\d{5}(?: \d{5}){5}$/)),
  passing: z.string().check(z.regex(/^[A-Za-z0-9+/]{87}=$/)),
});

const nameOf = async (line: string) => (await fingerprintOf(line))?.join(' ') ?? null;

/**
 * Seals bytes for whoever has the private key of `line`: a key that serves this file alone meets theirs (ECDH on P-256,
 * NIST SP 800-56A, 6.2.2.2), HKDF makes the key of AES-256-GCM of it. Null where the line is none. Who sealed it, nobody
 * can tell from it.
 */
export async function sealTo(
  plain: Blob,
  line: string,
  watch: Watching = {},
): Promise<Blob | null> {
  const theirs = await publicIn(line);
  const to = await nameOf(line);
  if (!theirs || to === null) return null;
  const pair = await passingPair();
  const passing = btoa(String.fromCharCode(...(await pointOf(pair.publicKey))));
  const head = {
    format: FORMAT,
    version: VERSION,
    curve: 'P-256',
    cipher: 'AES-256-GCM',
    to,
    passing,
  };
  const bytes = new TextEncoder().encode(`${JSON.stringify(head)}\n`);
  const key = await aesKey(await common(pair.privateKey, theirs), bytes);
  return sealPieces(plain, bytes, key, watch);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

async function headOf(file: Blob) {
  const start = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const length = start.indexOf(10) + 1;
  const value = parsed(new TextDecoder().decode(start.subarray(0, length)));
  const any = z.safeParse(anySchema, value);
  if (!any.success) return 'foreign' as const;
  if (any.data.version > VERSION) return 'later' as const;
  const own = z.safeParse(headSchema, value);
  return own.success ? { ...own.data, bytes: start.slice(0, length) } : ('foreign' as const);
}

/** Opens what `sealTo` has made: all of it or a reason. */
export async function unsealTo(
  file: Blob,
  pair: KeyPair,
  watch: Watching = {},
): Promise<Blob | SealedToRefusal> {
  const head = await headOf(file);
  if (typeof head === 'string') return head;
  if (head.to !== (await nameOf(pair.publicKey))) return 'other';
  const point = Uint8Array.from(atob(head.passing), (sign) => sign.charCodeAt(0));
  const passing = await publicAt(point);
  if (!passing) return 'damaged';
  const key = await aesKey(await common(await privateOf(pair), passing), head.bytes);
  return openPieces(file.slice(head.bytes.length), key, watch);
}

/** Whether bytes are the beginning of a file that was sealed for a key. */
export async function isSealedTo(file: Blob): Promise<boolean> {
  const begun = await file.slice(0, FORMAT.length + 12).text();
  return begun.startsWith(`{"format":"${FORMAT}"`);
}
