/** A word as Firefox writes it into the key of an index (dom/indexedDB/Key.cpp). */
function inKey(word: string): Buffer {
  const bytes = Array.from({ length: word.length }, (_, at) => {
    const unit = word.charCodeAt(at);
    if (unit <= 0x7e) return [unit + 1];
    const [far, high] = unit <= 0x3fff + 0x7f ? [unit - 0x7f, 0x80] : [0, 0xc0];
    if (high === 0x80) return [high | (far >> 8), far & 255];
    return [0xc0 | (unit >> 10), (unit >> 2) & 255, (unit << 6) & 255];
  });
  return Buffer.from(bytes.flat());
}

/** The ways in which browsers write a word: one byte a letter, UTF-8, two bytes in both orders, as a key. */
function spellings(word: string): Buffer[] {
  const two = Buffer.from(word, 'utf16le');
  const narrow = Array.from(word, (letter) => letter.codePointAt(0) ?? 0).every((n) => n < 256);
  const one = narrow ? [Buffer.from(word, 'latin1')] : [];
  return [...one, Buffer.from(word), two, Buffer.from(two).swap16(), inKey(word)];
}

/** Tells which of many words stand in some bytes. */
export function finder(words: readonly string[]): (bytes: Buffer) => Set<string> {
  const first = new Uint8Array(65_536);
  const byStart = new Map<number, [Buffer, string][]>();
  for (const word of words) {
    for (const spelling of spellings(word)) {
      const start = spelling.readUInt32LE(0);
      first[spelling.readUInt16LE(0)] = 1;
      byStart.set(start, [...(byStart.get(start) ?? []), [spelling, word]]);
    }
  }
  return (bytes) => {
    const found = new Set<string>();
    for (let at = 0; at + 4 <= bytes.length; at += 1) {
      if (first[(bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)] === 0) continue;
      for (const [spelling, word] of byStart.get(bytes.readUInt32LE(at)) ?? [])
        if (bytes.subarray(at, at + spelling.length).equals(spelling)) found.add(word);
    }
    return found;
  };
}
