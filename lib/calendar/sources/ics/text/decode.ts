const LF = 10;
/** After so many lines that are no UTF-8, the rest of the file is taken as Windows-1252 at once. */
const MAX_MIXED_LINES = 1_000;
/** Bytes decoded at once while looking for such lines. */
const BLOCK = 65_536;

/** Turns UTF-16 bytes (with or without a byte order mark) and UTF-8 marks into plain UTF-8 bytes. */
export function toUtf8Bytes(bytes: Uint8Array): Uint8Array {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return bytes.subarray(3);
  const little = (a === 0xff && b === 0xfe) || (a !== 0 && b === 0 && c !== 0 && d === 0);
  const big = (a === 0xfe && b === 0xff) || (a === 0 && b !== 0 && c === 0 && d !== 0);
  if (!little && !big) return bytes;
  const text = new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(bytes);
  return new TextEncoder().encode(text);
}

function strict(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What Windows-1252 has where Latin-1 has control characters, 0x80 to 0x9f. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Some engines decode `windows-1252` as Latin-1: the characters between are mapped here. */
function decodeWindows(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (char) => WINDOWS[char.charCodeAt(0) - 128] ?? char);
}

/** Where the line that holds `at` ends, its break included. */
function lineEnd(bytes: Uint8Array, at: number): number {
  const found = at >= bytes.length ? -1 : bytes.indexOf(LF, at);
  return found === -1 ? bytes.length : found + 1;
}

/** Files glued together from several sources mix encodings: where a block fails, each line is judged by itself. */
function decodeMixed(bytes: Uint8Array): string {
  const parts: string[] = [];
  let foreign = 0;
  let from = 0;
  while (from < bytes.length && foreign < MAX_MIXED_LINES) {
    const to = lineEnd(bytes, from + BLOCK);
    const block = strict(bytes.subarray(from, to));
    if (block !== undefined) parts.push(block);
    for (let at = from; block === undefined && at < to; ) {
      const line = bytes.subarray(at, lineEnd(bytes, at));
      const text = strict(line);
      if (text === undefined) foreign++;
      parts.push(text ?? decodeWindows(line));
      at += line.length;
    }
    from = to;
  }
  parts.push(decodeWindows(bytes.subarray(from)));
  return parts.join('');
}

/** Decodes unfolded bytes: UTF-8 (RFC 5545 3.1.4), else line by line UTF-8 or Windows-1252. */
export function decode(bytes: Uint8Array): string {
  return strict(bytes) ?? decodeMixed(bytes);
}
