const MAGIC = 'mozLz40\0';

/** Undoes what Firefox packs its sessions with: LZ4 (https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md). */
export function mozLz4(file: Buffer): Buffer | null {
  if (file.toString('latin1', 0, 8) !== MAGIC) return null;
  const out = Buffer.alloc(file.readUInt32LE(8));
  let [at, done] = [12, 0];
  const more = (n: number) => {
    let length = n;
    for (let byte = 255; n === 15 && byte === 255; at += 1) {
      byte = file[at] ?? 0;
      length += byte;
    }
    return length;
  };
  while (at < file.length) {
    const token = file[at] ?? 0;
    at += 1;
    const literals = more(token >> 4);
    file.copy(out, done, at, at + literals);
    at += literals;
    done += literals;
    if (at + 2 > file.length) break;
    const back = file.readUInt16LE(at);
    at += 2;
    const length = more(token & 15) + 4;
    for (const end = Math.min(done + length, out.length); done < end; done += 1)
      out[done] = out[done - back] ?? 0;
  }
  return out.subarray(0, done);
}
