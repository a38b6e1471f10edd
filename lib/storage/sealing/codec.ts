import { type Chunks, fromTree, toTree } from './tree';

/** How the bytes are to be read: JSON as it is, or a tree with tags and the bytes it speaks of behind. */
const JSON_ALONE = 0;
const TREE = 1;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function isJsonNumber(value: number): boolean {
  return Number.isFinite(value) && !Object.is(value, -0);
}

/** Whether JSON gives a value back exactly: no holes, no `undefined`, nothing but plain objects, each met once. */
function survivesJson(value: unknown, met: Set<object>): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return isJsonNumber(value);
  if (typeof value !== 'object' || met.has(value)) return false;
  met.add(value);
  const keys = Object.keys(value);
  if (Array.isArray(value)) {
    return (
      keys.length === value.length && value.every((one) => survivesJson(one, met)) // no hole
    );
  }
  const plain = Object.getPrototypeOf(value) === Object.prototype;
  return (
    plain && keys.every((key) => key !== 'toJSON' && survivesJson(Reflect.get(value, key), met))
  );
}

function joined(kind: number, text: string, chunks: Chunks): Uint8Array<ArrayBuffer> {
  const told = encoder.encode(text);
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, told.length);
  const bytes = new Uint8Array(length + (kind === TREE ? 5 : 1));
  bytes[0] = kind;
  if (kind === TREE) new DataView(bytes.buffer).setUint32(1, told.length);
  let at = kind === TREE ? 5 : 1;
  for (const chunk of [told, ...chunks]) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/**
 * Any value that IndexedDB keeps as bytes: what JSON tells exactly as JSON, all else as a tree (tree.ts). Throws
 * Unsealable for what can't be read at once (files, keys).
 */
export function encode(value: unknown): Uint8Array<ArrayBuffer> {
  if (survivesJson(value, new Set())) return joined(JSON_ALONE, JSON.stringify(value), []);
  const { tree, chunks } = toTree(value);
  return joined(TREE, JSON.stringify(tree), chunks);
}

/** What `encode` was given. Throws where the bytes are none of its own. */
export function decode(bytes: Uint8Array<ArrayBuffer>): unknown {
  if (bytes[0] === JSON_ALONE) return JSON.parse(decoder.decode(bytes.subarray(1)));
  if (bytes[0] !== TREE) throw new TypeError('Sealed in a way unknown here');
  const end = 5 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(1);
  const tree: unknown = JSON.parse(decoder.decode(bytes.subarray(5, end)));
  return fromTree(tree, bytes.subarray(end));
}
