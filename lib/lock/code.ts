/** Crockford's base32: no I, L, O, U. https://www.crockford.com/base32.html */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Of chance, 135 bits; one more is the check. */
const RANDOM = 27;
const GROUP = 4;

/** Twice a number of the field with 32 elements (x⁵ + x² + 1). */
function twice(n: number): number {
  return ((n << 1) ^ (n & 16 ? 0b100101 : 0)) & 31;
}

/** Zero for a code with its check. One wrong sign, or two that changed places, always make it another number. */
function checkOf(values: readonly number[]): number {
  return values.reduce((sum, value) => twice(sum) ^ value, 0);
}

function written(values: readonly number[]): string {
  return values.map((value) => SIGNS[value]).join('');
}

/** A recovery code without its groups: 28 signs, the last one a check. */
export function drawCode(): string {
  const drawn = [...crypto.getRandomValues(new Uint8Array(RANDOM))].map((byte) => byte & 31);
  return written([...drawn, checkOf([...drawn, 0])]);
}

/** A code as it is shown and written down: seven groups of four. */
export function groupedCode(code: string): string {
  const groups = Array.from({ length: code.length / GROUP }, (_, at) =>
    code.slice(at * GROUP, (at + 1) * GROUP),
  );
  return groups.join('-');
}

/** A typed code as `drawCode` makes them, however it is grouped; null where it can be none: a sign is wrong or missing. */
export function parseCode(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const signs = [...plain.replace(/O/g, '0').replace(/[IL]/g, '1')];
  const values = signs.map((sign) => SIGNS.indexOf(sign));
  if (values.length !== RANDOM + 1 || values.includes(-1) || checkOf(values) !== 0) return null;
  return written(values);
}

/** What a code derives (HKDF): it is a key by itself, so that no stretching is needed. */
export function codeKey(code: string): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(code);
  return crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey', 'deriveBits']);
}
