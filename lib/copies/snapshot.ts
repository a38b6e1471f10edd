import { deflateSync, inflateSync } from 'fflate';

/** A table's rows in little room. */
export interface Packed {
  /** JSON, deflated (RFC 1951). */
  packed: Uint8Array<ArrayBuffer>;
  /** Rows that JSON can't tell as they are. */
  plain: unknown[];
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Whether a row comes back from JSON as it went in. */
function survives(row: unknown): boolean {
  const waiting = [row];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0)))
      return false;
    if (value === undefined || typeof value === 'bigint') return false;
    if (typeof value !== 'object' || value === null) continue;
    if (!isPlain(value) || waiting.length > 100_000) return false;
    if (Object.hasOwn(value, 'toJSON')) return false;
    waiting.push(...Object.values(value));
  }
  return true;
}

/** Packs rows as they lie on disk, without a pause: it is called within a transaction, which ends at the first one. */
export function pack(rows: readonly unknown[]): Packed {
  const told: unknown[] = [];
  const plain: unknown[] = [];
  for (const row of rows) (survives(row) ? told : plain).push(row);
  const bytes = new TextEncoder().encode(JSON.stringify(told));
  return { packed: deflateSync(bytes, { level: 1 }) as Uint8Array<ArrayBuffer>, plain };
}

/** The rows as they were; throws where the bytes are not those that `pack` wrote. */
export function unpack({ packed, plain }: { packed: Uint8Array; plain: unknown[] }): unknown[] {
  const told: unknown = JSON.parse(new TextDecoder().decode(inflateSync(packed)));
  if (!Array.isArray(told)) throw new TypeError('No rows');
  return [...told, ...plain];
}
