/**
 * A public key of P-256 as one line of text: `cairn-key:`, then 36 bytes in base64url, which are the point in its short
 * form (SEC 1, section 2.3.3) and the first three bytes of its SHA-256, so that a slip of the hand is seen.
 */
const OPENING = 'cairn-key:';
const POINT = 33;
const CHECK = 3;

/** The field and curve of P-256 (FIPS 186-5; SP 800-186, 3.2.1.3). */
const P = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n;
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

type Bytes = Uint8Array<ArrayBuffer>;

const hexOf = (bytes: Uint8Array) =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const numberOf = (bytes: Uint8Array) => BigInt(`0x${hexOf(bytes)}`);

function bytesOf(number: bigint): Bytes {
  const hex = number.toString(16).padStart(64, '0');
  return Uint8Array.from({ length: 32 }, (_, at) =>
    Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16),
  );
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let factor = base % P;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * factor) % P;
    factor = (factor * factor) % P;
  }
  return result;
}

/** A point in its long form (65 bytes) as its short one (33). */
function short(point: Uint8Array): Bytes {
  return Uint8Array.from([2 + ((point[64] ?? 0) & 1), ...point.subarray(1, 33)]);
}

/** The point whose short form this is; null where there is none on the curve. */
function long(point: Uint8Array): Bytes | null {
  const [sign = 0] = point;
  const x = numberOf(point.subarray(1));
  if ((sign !== 2 && sign !== 3) || x >= P) return null;
  const square = (x * x * x + (P - 3n) * x + B) % P;
  const root = power(square, (P + 1n) / 4n);
  if ((root * root) % P !== square) return null;
  const y = (root & 1n) === BigInt(sign & 1) ? root : P - root;
  return Uint8Array.from([4, ...bytesOf(x), ...bytesOf(y)]);
}

async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** The line of a public key, given as its point (65 bytes). */
export async function lineOf(point: Uint8Array): Promise<string> {
  const bytes = short(point);
  const check = (await sha256(bytes)).subarray(0, CHECK);
  const text = btoa(String.fromCharCode(...bytes, ...check));
  return OPENING + text.replaceAll('+', '-').replaceAll('/', '_');
}

/** The point (65 bytes) that a line tells; null where it is no such line, or one with a slip. Blanks don't count. */
export async function pointIn(line: string): Promise<Bytes | null> {
  const text = line.replace(/\s+/gu, '');
  if (!/^cairn-key:[\w-]{48}$/.test(text)) return null;
  const base64 = text.slice(OPENING.length).replaceAll('-', '+').replaceAll('_', '/');
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const check = (await sha256(bytes.slice(0, POINT))).subarray(0, CHECK);
  if (!check.every((byte, at) => byte === bytes[POINT + at])) return null;
  return long(bytes.subarray(0, POINT));
}

/**
 * What two people compare by voice: six groups of five digits (some 99 bits of the key's SHA-256), the same in every
 * language. Null where the line is none.
 */
export async function fingerprintOf(line: string): Promise<string[] | null> {
  const point = await pointIn(line);
  if (!point) return null;
  const label = new TextEncoder().encode('cairn key fingerprint');
  const sum = numberOf(await sha256(Uint8Array.from([...label, ...short(point)])));
  return Array.from({ length: 6 }, (_, at) =>
    String((sum >> BigInt(at * 20)) % 100_000n).padStart(5, '0'),
  );
}
