const LF = 10;
const CR = 13;

/** Unfolded bytes, one logical line per LF, and the 1-based line of the file where each begins. */
export interface Unfolded {
  bytes: Uint8Array;
  lineOf: Uint32Array;
}

/** Length of the line break at `i`: LF, CR, CRLF, or the CRCRLF of twice-converted files. */
function breakLength(bytes: Uint8Array, i: number): number {
  if (bytes[i] === LF) return 1;
  if (bytes[i + 1] === LF) return 2;
  return bytes[i + 1] === CR && bytes[i + 2] === LF ? 3 : 1;
}

function grow(lines: Uint32Array): Uint32Array<ArrayBuffer> {
  const bigger = new Uint32Array(lines.length * 2);
  bigger.set(lines);
  return bigger;
}

/**
 * Unfolds content lines (RFC 5545 3.1) on bytes, because a fold may cut a UTF-8 sequence in two.
 * NUL bytes are dropped, any kind of line break becomes LF.
 */
export function unfold(bytes: Uint8Array): Unfolded {
  const out = new Uint8Array(bytes.length);
  let lineOf = new Uint32Array(1024);
  let count = 1;
  let physical = 1;
  let write = 0;
  lineOf[0] = 1;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte === LF || byte === CR) {
      i += breakLength(bytes, i) - 1;
      physical++;
      const next = bytes[i + 1];
      if (next === 32 || next === 9) {
        i++;
        continue;
      }
      out[write++] = LF;
      if (count === lineOf.length) lineOf = grow(lineOf);
      lineOf[count++] = physical;
    } else if (byte !== 0) {
      out[write++] = byte;
    }
  }
  return { bytes: out.subarray(0, write), lineOf: lineOf.subarray(0, count) };
}
