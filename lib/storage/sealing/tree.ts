import { Unsealable } from './unsealable';

/** Bytes that lie behind the tree, in the order in which it speaks of them. */
export type Chunks = Uint8Array[];

type Node = string | number | boolean | null | [tag: string, ...parts: unknown[]];

const views: Record<string, new (bytes: ArrayBuffer) => object> = {
  Uint8Array,
  Uint8ClampedArray,
  Int8Array,
  Uint16Array,
  Int16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
  DataView,
};

function bytesOf(value: ArrayBuffer | ArrayBufferView): Uint8Array {
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
}

/** What a value is called in the tree where it is no plain object; JSON's own values have no tag. */
function tagOf(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** A value as JSON with a tag on everything that JSON can't tell; an object met again is told by its number. */
export function toTree(whole: unknown): { tree: Node; chunks: Chunks } {
  const met = new Map<object, number>();
  const chunks: Chunks = [];
  const entries = (value: object) =>
    Object.keys(value).flatMap((key) => [key, node(Reflect.get(value, key))]);
  const object = (value: object): Node => {
    const tag = tagOf(value);
    if (Array.isArray(value)) return ['Array', value.length, ...entries(value)];
    if (value instanceof Date) return ['Date', node(value.getTime())];
    if (value instanceof RegExp) return ['RegExp', value.source, value.flags];
    if (value instanceof Map) return ['Map', ...[...value].flat().map(node)];
    if (value instanceof Set) return ['Set', ...[...value].map(node)];
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
      const bytes = bytesOf(value);
      chunks.push(bytes);
      return [tag, bytes.length];
    }
    if (tag !== 'Object') throw new Unsealable(tag);
    return ['Object', ...entries(value)];
  };
  const node = (value: unknown): Node => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0)) return value;
    if (typeof value === 'number') return ['number', Object.is(value, -0) ? '-0' : String(value)];
    if (typeof value === 'undefined') return ['undefined'];
    if (typeof value === 'bigint') return ['bigint', String(value)];
    if (typeof value !== 'object') throw new Unsealable(typeof value);
    const known = met.get(value);
    if (known !== undefined) return ['again', known];
    met.set(value, met.size);
    return object(value);
  };
  return { tree: node(whole), chunks };
}

function viewOf(tag: string, bytes: ArrayBuffer): object {
  if (tag === 'ArrayBuffer') return bytes;
  const View = Object.hasOwn(views, tag) ? views[tag] : undefined;
  if (!View) throw new TypeError(`Sealed with an unknown ${tag}`);
  return new View(bytes);
}

const define = (on: object, key: string, value: unknown) =>
  Object.defineProperty(on, key, { value, configurable: true, enumerable: true, writable: true });

/** The value of a tree; `bytes` are its chunks, one behind another. */
export function fromTree(whole: unknown, bytes: Uint8Array<ArrayBuffer>): unknown {
  const met: unknown[] = [];
  let at = 0;
  const meet = <T>(value: T): T => {
    met.push(value);
    return value;
  };
  const chunk = (length: number) => {
    at += length;
    return bytes.slice(at - length, at).buffer;
  };
  const fill = <T extends object>(on: T, parts: readonly unknown[]): T => {
    for (let n = 0; n < parts.length; n += 2) define(on, String(parts[n]), value(parts[n + 1]));
    return on;
  };
  const pairs = (map: Map<unknown, unknown>, parts: readonly unknown[]) => {
    for (let n = 0; n < parts.length; n += 2) map.set(value(parts[n]), value(parts[n + 1]));
    return map;
  };
  const value = (node: unknown): unknown => {
    if (!Array.isArray(node)) return node;
    const [tag, ...parts]: unknown[] = node;
    if (tag === 'again') return met[Number(parts[0])];
    if (tag === 'undefined') return undefined;
    if (tag === 'number') return Number(parts[0]);
    if (tag === 'bigint') return BigInt(String(parts[0]));
    if (tag === 'Object') return fill(meet({}), parts);
    if (tag === 'Array') return fill(meet(new Array(Number(parts[0]))), parts.slice(1));
    if (tag === 'Map') return pairs(meet(new Map()), parts);
    if (tag === 'Set') {
      const set = meet(new Set());
      for (const part of parts) set.add(value(part));
      return set;
    }
    if (tag === 'RegExp') return meet(new RegExp(String(parts[0]), String(parts[1])));
    if (tag === 'Date') return meet(new Date(Number(value(parts[0]))));
    return meet(viewOf(String(tag), chunk(Number(parts[0]))));
  };
  return value(whole);
}
