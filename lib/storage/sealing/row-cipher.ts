import { Dexie } from 'dexie';
import { columnOf } from '../raw';
import { decode, encode } from './codec';

/** The column of everything that is sealed; beside it stands only what an index needs. */
export const SEALED = 'sealed';

const NONCE = 12;

/** The rows of which table, and which of their columns (key paths) its indexes need. */
export interface Shape {
  table: string;
  plain: readonly string[];
}

/** No row can be put in another's place, nor in another table. */
function params(iv: Uint8Array<ArrayBuffer>, table: string, row: unknown): AesGcmParams {
  const place = new TextEncoder().encode(`cairn row 1\n${table}\n${columnOf(row, 'id')}`);
  return { name: 'AES-GCM', iv, additionalData: place };
}

/** The bytes of a row that is sealed; null for one that isn't. */
export function sealedBytes(row: unknown): Uint8Array<ArrayBuffer> | null {
  const bytes = columnOf(row, SEALED);
  return bytes instanceof Uint8Array ? (bytes as Uint8Array<ArrayBuffer>) : null;
}

const isKey = (value: unknown) => typeof value === 'number' || typeof value === 'string';

/**
 * What an index takes of a column (Indexed Database API 3.0, section 2.4), of what rows hold: anything else in its
 * place is in no index, and so has no business in the clear.
 */
function keyIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(isKey);
  return isKey(value) ? value : undefined;
}

function indexed({ plain }: Shape, row: object): Record<string, unknown> {
  const columns: Record<string, unknown> = {};
  for (const path of plain) {
    const value = keyIn(Dexie.getByKeyPath(row, path));
    if (value !== undefined) Dexie.setByKeyPath(columns, path, value);
  }
  return columns;
}

/**
 * A row as it lies on disk while the lock is on: AES-256-GCM over all of it, and what its indexes need. One that could
 * not be opened stays as it is. Throws Unsealable.
 */
export async function sealRow(key: CryptoKey, shape: Shape, row: unknown): Promise<unknown> {
  if (typeof row !== 'object' || row === null || sealedBytes(row)) return row;
  const iv = crypto.getRandomValues(new Uint8Array(NONCE));
  const how = params(iv, shape.table, row);
  const sealed = new Uint8Array(await crypto.subtle.encrypt(how, key, encode(row)));
  const bytes = new Uint8Array(NONCE + sealed.length);
  bytes.set(iv);
  bytes.set(sealed, NONCE);
  return { ...indexed(shape, row), [SEALED]: bytes };
}

/** The row that was sealed; one that isn't sealed, or whose bytes were changed, comes as it lies on disk. */
export async function openRow(key: CryptoKey, table: string, row: unknown): Promise<unknown> {
  const bytes = sealedBytes(row);
  if (!bytes) return row;
  const how = params(bytes.slice(0, NONCE), table, row);
  try {
    return decode(new Uint8Array(await crypto.subtle.decrypt(how, key, bytes.subarray(NONCE))));
  } catch {
    return row;
  }
}
