const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let sum = n;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

/** Adds bytes to a CRC-32 (ISO 3309, as in zip and PNG); begins with 0. Finds damage, not malice. */
export function addToCheck(check: number, bytes: Uint8Array): number {
  let sum = ~check;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}

/** The line that ends a copy: the check of all bytes before it. */
export function checkLine(check: number): string {
  return `"check": "${check.toString(16).padStart(8, '0')}"\n}\n`;
}

const LINE = /"check": "([0-9a-f]{8})"\s*\}\s*$/;

/** Whether a copy is as it was written; `none`: its file holds no check, as those of earlier versions. */
export function judgeCheck(bytes: Uint8Array): 'fits' | 'differs' | 'none' {
  const from = Math.max(0, bytes.length - 64);
  // One byte a letter, so that a place in the text is a place in the bytes.
  const tail = String.fromCharCode(...bytes.subarray(from));
  const found = LINE.exec(tail);
  if (!found) return 'none';
  const sum = addToCheck(0, bytes.subarray(0, from + found.index));
  return Number.parseInt(found[1] ?? '', 16) === sum ? 'fits' : 'differs';
}
