import { inflateSync } from 'node:zlib';

/** A picture as rows of RGBA bytes. */
export interface Picture {
  width: number;
  height: number;
  rgba: Uint8Array;
}

function chunksOf(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    chunks.set(type, Buffer.concat([chunks.get(type) ?? Buffer.alloc(0), data]));
    at += length + 12;
  }
  return chunks;
}

function paeth(a: number, b: number, c: number): number {
  const p = a + b - c;
  const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)];
  if (pa <= pb && pa <= pc) return a;
  return pb <= pc ? b : c;
}

function predict(filter: number, a: number, b: number, c: number): number {
  return [0, a, b, (a + b) >> 1, paeth(a, b, c)][filter] ?? 0;
}

/** Reads a PNG of 8-bit RGBA without interlacing (W3C PNG, 9 "Filtering"); throws on any other. */
export function readPng(png: Buffer): Picture {
  const chunks = chunksOf(png);
  const header = chunks.get('IHDR');
  if (header?.readUInt16BE(8) !== 0x0806 || header[12] !== 0)
    throw new Error('Not a plain RGBA picture');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const raw = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const line = width * 4;
  const rgba = new Uint8Array(line * height);
  for (let at = 0; at < rgba.length; at += 1) {
    const [y, x] = [Math.floor(at / line), at % line];
    const left = x >= 4 ? (rgba[at - 4] ?? 0) : 0;
    const above = y > 0 ? (rgba[at - line] ?? 0) : 0;
    const corner = x >= 4 && y > 0 ? (rgba[at - line - 4] ?? 0) : 0;
    const filter = raw[y * (line + 1)] ?? 0;
    const value = raw[y * (line + 1) + 1 + x] ?? 0;
    rgba[at] = value + predict(filter, left, above, corner);
  }
  return { width, height, rgba };
}

/** How many pixels have each colour, as `rrggbbaa`; all that is fully transparent counts as one. */
export function coloursOf({ rgba }: Picture): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < rgba.length; at += 4) {
    const pixel = Buffer.from(rgba.subarray(at, at + 4));
    const key = pixel[3] === 0 ? '00000000' : pixel.toString('hex');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
