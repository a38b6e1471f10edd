import { unsnappy, varint } from './snappy';

const BLOCK = 32_768;
const HEADER = 7;

/** The records of a LevelDB log, put together from their pieces; damaged ones as far as they go. */
export function logRecords(file: Buffer): Buffer[] {
  const records: Buffer[] = [];
  let parts: Buffer[] = [];
  for (let block = 0; block < file.length; block += BLOCK) {
    let at = block;
    while (at + HEADER <= Math.min(block + BLOCK, file.length)) {
      const length = file.readUInt16LE(at + 4);
      const type = file[at + 6] ?? 0;
      if (type === 0 || type > 4) break;
      const piece = file.subarray(at + HEADER, at + HEADER + length);
      if (type === 1 || type === 2) parts = [];
      parts.push(piece);
      if (type === 1 || type === 4) records.push(Buffer.concat(parts));
      at += HEADER + length;
    }
  }
  if (parts.length > 0) records.push(Buffer.concat(parts));
  return records;
}

function blockAt(file: Buffer, offset: number, size: number): Buffer {
  const raw = file.subarray(offset, offset + size);
  return file[offset + size] === 1 ? (unsnappy(raw, 0) ?? raw) : raw;
}

function handle(bytes: Buffer, at: number): [offset: number, size: number] | null {
  const offset = varint(bytes, at);
  const size = offset && varint(bytes, offset[1]);
  return size ? [offset[0], size[0]] : null;
}

/** A block without what its keys share with the key before: each key and each value whole. */
function* entries(block: Buffer): Generator<[key: Buffer, value: Buffer]> {
  if (block.length < 4) return;
  const end = block.length - 4 - 4 * block.readUInt32LE(block.length - 4);
  let at = 0;
  let key: Buffer = Buffer.alloc(0);
  while (at < end) {
    const shared = varint(block, at);
    const own = shared && varint(block, shared[1]);
    const value = own && varint(block, own[1]);
    if (!shared || !own || !value) return;
    const from = value[1];
    key = Buffer.concat([key.subarray(0, shared[0]), block.subarray(from, from + own[0])]);
    yield [key, block.subarray(from + own[0], from + own[0] + value[0])];
    at = from + own[0] + value[0];
  }
}

/** Every key and value of a LevelDB table (https://github.com/google/leveldb/blob/main/doc/table_format.md). */
export function tableParts(file: Buffer): Buffer[] {
  if (file.length < 48) return [];
  const footer = file.subarray(file.length - 48);
  const meta = handle(footer, 0);
  const metaEnd = meta && varint(footer, varint(footer, 0)?.[1] ?? 0)?.[1];
  const index = metaEnd ? handle(footer, metaEnd) : null;
  if (!index) return [];
  const parts: Buffer[] = [];
  for (const [, value] of entries(blockAt(file, ...index))) {
    const data = handle(value, 0);
    if (!data) continue;
    for (const [key, one] of entries(blockAt(file, ...data))) parts.push(key, one);
  }
  return parts;
}
