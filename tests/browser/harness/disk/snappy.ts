/** Copies what lies `back` bytes before, which may reach into what is being written. */
function copyBack(out: Buffer, at: number, back: number, length: number): boolean {
  if (back === 0 || back > at || at + length > out.length) return false;
  for (let i = at; i < at + length; i += 1) out[i] = out[i - back] ?? 0;
  return true;
}

/** A number of seven bits a byte, with the place behind it; null where it doesn't end. */
export function varint(bytes: Buffer, at: number): [value: number, next: number] | null {
  let value = 0;
  for (let i = 0; i < 5; i += 1) {
    const byte = bytes[at + i];
    if (byte === undefined) return null;
    value += (byte & 127) * 2 ** (7 * i);
    if (byte < 128) return [value, at + i + 1];
  }
  return null;
}

const little = (bytes: Buffer, at: number, n: number) =>
  at + n <= bytes.length ? bytes.readUIntLE(at, n) : 0;

/** A copy's length and distance, and where the next element begins. */
function copyOf(bytes: Buffer, at: number, tag: number): [length: number, back: number, n: number] {
  if ((tag & 3) === 1)
    return [((tag >> 2) & 7) + 4, ((tag >> 5) << 8) | little(bytes, at, 1), at + 1];
  const size = (tag & 3) === 2 ? 2 : 4;
  return [(tag >> 2) + 1, little(bytes, at, size), at + size];
}

/**
 * Undoes Snappy (https://github.com/google/snappy/blob/main/format_description.txt) from `from` on: as much as can be
 * undone before something doesn't fit, for what is looked for may stand in a piece of a file that was overwritten.
 */
export function unsnappy(bytes: Buffer, from: number, most = 2 ** 26): Buffer | null {
  const said = varint(bytes, from);
  if (!said || said[0] === 0 || said[0] > most) return null;
  const [size, start] = said;
  // Nothing is packed tighter than a copy of 64 bytes in three.
  if (size > (bytes.length - start) * 22 + 64) return null;
  const out = Buffer.alloc(size);
  let [at, done] = [start, 0];
  while (done < size && at < bytes.length) {
    const tag = bytes[at] ?? 0;
    at += 1;
    if ((tag & 3) === 0) {
      let length = tag >> 2;
      if (length >= 60) {
        const more = length - 59;
        length = little(bytes, at, more);
        at += more;
      }
      length += 1;
      if (done + length > size || at + length > bytes.length) break;
      bytes.copy(out, done, at, at + length);
      at += length;
      done += length;
    } else {
      const [length, back, next] = copyOf(bytes, at, tag);
      if (!copyBack(out, done, back, length)) break;
      done += length;
      at = next;
    }
  }
  return done === 0 ? null : out.subarray(0, done);
}
