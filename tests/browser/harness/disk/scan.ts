import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { logRecords, tableParts } from './leveldb';
import { finder } from './look-for';
import { mozLz4 } from './lz4';
import { unsnappy } from './snappy';
import { sqliteParts } from './sqlite';

/** How Chromium begins a value that it has packed (third_party/blink, IDBValueWrapper). */
const PACKED = Buffer.from([0xff, 0x11, 0x02]);

/** What is packed in some bytes, as it was before. */
function* unpacked(bytes: Buffer): Generator<Buffer> {
  for (let at = bytes.indexOf(PACKED); at !== -1; at = bytes.indexOf(PACKED, at + 1)) {
    const plain = unsnappy(bytes, at + PACKED.length);
    if (plain) yield plain;
  }
}

/** A file's bytes in every shape in which text can stand in it. */
function* shapes(path: string, file: Buffer): Generator<Buffer> {
  const log = /\.log$/.test(path) ? logRecords(file) : [];
  const table = /\.(ldb|sst)$/.test(path) ? tableParts(file) : [];
  for (const part of [file].concat(log, table)) {
    yield part;
    yield* unpacked(part);
  }
  const { columns } = sqliteParts(file);
  for (const column of columns) {
    yield column;
    const plain = unsnappy(column, 0);
    if (plain) yield plain;
  }
  const plain = mozLz4(file) ?? (/\.files\b/.test(path) ? unframed(file) : null);
  if (plain) yield plain;
}

/** Snappy in frames (https://github.com/google/snappy/blob/main/framing_format.txt), as Firefox keeps great values. */
function unframed(file: Buffer): Buffer | null {
  if (file[0] !== 0xff || file.toString('latin1', 4, 10) !== 'sNaPpY') return null;
  const parts: Buffer[] = [];
  for (let at = 0; at + 8 <= file.length; ) {
    const length = file.readUIntLE(at + 1, 3);
    const body = file.subarray(at + 8, at + 4 + length);
    if (file[at] === 0) parts.push(unsnappy(body, 0) ?? body);
    if (file[at] === 1) parts.push(body);
    at += 4 + length;
  }
  return Buffer.concat(parts);
}

/** Which words stand in which files below a folder, by the file's path in it. */
export async function scan(
  folder: string,
  words: readonly string[],
): Promise<Map<string, Set<string>>> {
  const find = finder(words);
  const found = new Map<string, Set<string>>();
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const here = new Set<string>();
    // What a browser has taken away meanwhile holds nothing.
    const file = await readFile(path).catch(() => Buffer.alloc(0));
    for (const shape of shapes(path, file)) for (const word of find(shape)) here.add(word);
    if (here.size > 0) found.set(path.slice(folder.length + 1), here);
  }
  return found;
}
