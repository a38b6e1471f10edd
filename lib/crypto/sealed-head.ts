import * as z from 'zod/mini';
import { type Cost, costSchema, isBearable } from './cost';

const FORMAT = 'cairn-sealed';
const VERSION = 1;
/** Plain bytes in a piece. */
export const PIECE = 2 ** 20;
/** No head is longer, bytes. */
const HEAD_BYTES = 1024;

/** Why a file is none that can be opened. */
export type HeadRefusal = 'foreign' | 'later' | 'costly';

const bytesSchema = z.pipe(
  z.string().check(z.regex(/^[A-Za-z0-9+/]{22}==$/)),
  z.transform((text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))),
);
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

const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));

/** The head as bytes: one line of JSON. */
export function headBytes({ cost, salt, mark }: Head): Uint8Array<ArrayBuffer> {
  const { N, r, p } = cost;
  const kdf = { name: 'scrypt', N, r, p, salt: base64(salt) };
  const head = { format: FORMAT, version: VERSION, kdf, cipher: 'AES-256-GCM', mark: base64(mark) };
  return new TextEncoder().encode(`${JSON.stringify(head)}\n`);
}

function lineOf(bytes: Uint8Array): string | null {
  const end = bytes.indexOf(10);
  return end < 0 ? null : new TextDecoder().decode(bytes.subarray(0, end));
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Reads the head of a file; `length` is where its pieces begin. Never throws. */
export async function readHead(
  file: Blob,
): Promise<{ head: Head; length: number; bytes: Uint8Array<ArrayBuffer> } | HeadRefusal> {
  const start = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const line = lineOf(start);
  const value = line === null ? undefined : parsed(line);
  const any = z.safeParse(anySchema, value);
  if (!any.success) return 'foreign';
  if (any.data.version > VERSION) return 'later';
  const own = z.safeParse(headSchema, value);
  if (!own.success) return 'foreign';
  const { kdf, mark } = own.data;
  const cost = { N: kdf.N, r: kdf.r, p: kdf.p };
  if (!isBearable(cost)) return 'costly';
  const length = start.indexOf(10) + 1;
  return { head: { cost, salt: kdf.salt, mark }, length, bytes: start.slice(0, length) };
}

/** Whether bytes are the beginning of a sealed file. */
export async function isSealed(file: Blob): Promise<boolean> {
  const begun = await file.slice(0, FORMAT.length + 12).text();
  return begun.startsWith(`{"format":"${FORMAT}"`);
}
