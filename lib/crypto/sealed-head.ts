import * as z from 'zod/mini';
import { base64Schema, fromBase64, toBase64 } from './bytes';
import { type Cost, costSchema, isBearable } from './cost';

const FORMAT = 'cairn-sealed';
/** How a file's key comes about: out of a passphrase of its own, or out of the key of a lock. */
export const BY_PASSPHRASE = 1;
export const BY_LOCK = 2;
/** Plain bytes in a piece. */
export const PIECE = 2 ** 20;
/** No head is longer, bytes. */
const HEAD_BYTES = 1024;

/** Why a file is none that can be opened. */
export type HeadRefusal = 'foreign' | 'later' | 'costly';

const bytesSchema = z.pipe(base64Schema(16), z.transform(fromBase64));
const anySchema = z.object({ format: z.literal(FORMAT), version: z.int().check(z.minimum(1)) });
const headSchema = z.object({
  kdf: z.object({ name: z.literal('scrypt'), ...costSchema.shape, salt: bytesSchema }),
  cipher: z.literal('AES-256-GCM'),
  mark: bytesSchema,
});

/** What a sealed file says before its pieces (docs/copy-format.md). */
export interface Head {
  cost: Cost;
  /** 16 bytes, never used twice. */
  salt: Uint8Array<ArrayBuffer>;
  /** Tells a wrong passphrase from a damaged file. */
  mark: Uint8Array<ArrayBuffer>;
}

/** The head of a file of some version as bytes: one line of JSON. */
export function headLine(version: number, about: object): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${JSON.stringify({ format: FORMAT, version, ...about })}\n`);
}

/** The head of a file with a passphrase of its own. */
export function headBytes({ cost, salt, mark }: Head): Uint8Array<ArrayBuffer> {
  const { N, r, p } = cost;
  const kdf = { name: 'scrypt', N, r, p, salt: toBase64(salt) };
  return headLine(BY_PASSPHRASE, { kdf, cipher: 'AES-256-GCM', mark: toBase64(mark) });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** What any head begins with. */
export interface HeadLine {
  version: number;
  value: unknown;
  /** The line with its end; what is sealed lies behind. */
  bytes: Uint8Array<ArrayBuffer>;
  length: number;
}

/** Reads the first line of a file. Never throws for what it holds. */
export async function readLine(file: Blob): Promise<HeadLine | HeadRefusal> {
  const start = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const length = start.indexOf(10) + 1;
  const bytes = start.slice(0, length);
  const value = length === 0 ? undefined : parsed(new TextDecoder().decode(bytes));
  const any = z.safeParse(anySchema, value);
  if (!any.success) return 'foreign';
  const { version } = any.data;
  return version > BY_LOCK ? 'later' : { version, value, bytes, length };
}

/** Reads the head of a file with a passphrase of its own; `length` is where its pieces begin. Never throws. */
export async function readHead(
  file: Blob,
): Promise<{ head: Head; length: number; bytes: Uint8Array<ArrayBuffer> } | HeadRefusal> {
  const line = await readLine(file);
  if (typeof line === 'string') return line;
  const own = z.safeParse(headSchema, line.value);
  if (line.version !== BY_PASSPHRASE || !own.success) return 'foreign';
  const { kdf, mark } = own.data;
  const cost = { N: kdf.N, r: kdf.r, p: kdf.p };
  if (!isBearable(cost)) return 'costly';
  return { head: { cost, salt: kdf.salt, mark }, length: line.length, bytes: line.bytes };
}

/** Whether bytes are the beginning of a sealed file. */
export async function isSealed(file: Blob): Promise<boolean> {
  const begun = await file.slice(0, FORMAT.length + 12).text();
  return begun.startsWith(`{"format":"${FORMAT}"`);
}
