import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COST, isBearable } from '@/lib/crypto/cost';
import { seal, unseal } from '@/lib/crypto/sealed-file';
import { isSealed, PIECE } from '@/lib/crypto/sealed-head';
import { signsOf } from '@/lib/crypto/signs';

const cost = { N: 16, r: 1, p: 1 };
const WORDS = 'four odd little words';
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const sealed = async (plain: Uint8Array<ArrayBuffer>) =>
  bytesOf(await seal(new Blob([plain]), WORDS, { cost }));
const opened = async (file: Uint8Array<ArrayBuffer>, words = WORDS) =>
  unseal(new Blob([file]), words);
/** More than two pieces, none like another. */
const LONG = Uint8Array.from({ length: 2 * PIECE + 5 }, (_, at) => (at * 31 + (at >> 9)) & 255);
const bodyOf = (file: Uint8Array) => file.indexOf(10) + 1;
const join = (...parts: Uint8Array[]) => Uint8Array.from(Buffer.concat(parts));

describe('a sealed file', () => {
  it('opens to what was sealed, whatever its length', async () => {
    for (const length of [0, 1, PIECE - 1, PIECE, PIECE + 1, LONG.length]) {
      const plain = LONG.slice(0, length);
      const blob = await opened(await sealed(plain));
      expect(typeof blob === 'string' ? blob : Buffer.compare(await bytesOf(blob), plain)).toBe(0);
    }
  });

  it('shows nothing of what is in it, and is never the same twice', async () => {
    const plain = new TextEncoder().encode('Ana wants to lead '.repeat(20));
    const [one, other] = [await sealed(plain), await sealed(plain)];
    expect(Buffer.from(one).includes('Ana')).toBe(false);
    expect(Buffer.compare(one.slice(bodyOf(one)), other.slice(bodyOf(other)))).not.toBe(0);
    expect(await isSealed(new Blob([one]))).toBe(true);
    expect(await isSealed(new Blob(['{"format":"cairn"}']))).toBe(false);
  });

  it('tells a wrong passphrase from a damaged file', async () => {
    const file = await sealed(LONG.slice(0, 100));
    expect(await opened(file, 'four odd little word')).toBe('passphrase');
    expect(await opened(file.slice(0, -1))).toBe('damaged');
  });

  it('gives nothing out when one bit is another', async () => {
    const file = await sealed(LONG.slice(0, 300));
    const bit = fc.record({ at: fc.nat(file.length - 1), bit: fc.nat(7) });
    await fc.assert(
      fc.asyncProperty(bit, async ({ at, bit }) => {
        const changed = file.slice();
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        expect(typeof (await opened(changed))).toBe('string');
      }),
    );
  });

  it('gives nothing out when it is shortened, or its pieces are moved, doubled or left out', async () => {
    const file = await sealed(LONG);
    const begin = bodyOf(file);
    const size = PIECE + 16;
    const head = file.slice(0, begin);
    const [a, b, c] = [0, 1, 2].map((at) => file.slice(begin + at * size, begin + (at + 1) * size));
    if (!a || !b || !c) throw new Error('Three pieces');
    const wrong = [[], [a], [a, b], [b, a, c], [a, c], [a, b, b, c], [a, b, c, c], [c]];
    for (const pieces of wrong) expect(await opened(join(head, ...pieces))).toBe('damaged');
    expect(await opened(join(head, a, b, c))).toBeInstanceOf(Blob);
  });

  it('takes no piece of another file with the same passphrase', async () => {
    const [one, other] = [await sealed(LONG.slice(0, 50)), await sealed(LONG.slice(0, 50))];
    const mixed = join(one.slice(0, bodyOf(one)), other.slice(bodyOf(other)));
    expect(await opened(mixed)).toBe('damaged');
  });
});

describe('what is no sealed file', () => {
  const head = (change: object, kdf: object = {}) => {
    const salt = Buffer.alloc(16).toString('base64');
    const said = { name: 'scrypt', ...cost, salt, ...kdf };
    const whole = {
      format: 'cairn-sealed',
      version: 1,
      kdf: said,
      cipher: 'AES-256-GCM',
      mark: salt,
    };
    return new TextEncoder().encode(`${JSON.stringify({ ...whole, ...change })}\n`);
  };
  it.each([
    ['nothing', new Uint8Array(), 'foreign'],
    ['a line without end', new Uint8Array(5000).fill(97), 'foreign'],
    ['another format', head({ format: 'cairn' }), 'foreign'],
    ['another cipher', head({ cipher: 'none' }), 'foreign'],
    ['a later version', head({ version: 3, kdf: 'new' }), 'later'],
    ['one of a lock', head({ version: 2 }), 'foreign'],
    ['a salt that is too short', head({}, { salt: 'AAAA' }), 'foreign'],
    ['a cost that is no power of two', head({}, { N: 1000 }), 'costly'],
    ['a cost that takes all memory', head({}, { N: 2 ** 20, r: 32 }), 'costly'],
    ['a cost that takes all day', head({}, { p: 16 }), 'costly'],
    ['a cost without bound', head({}, { N: 1e300 }), 'foreign'],
  ])('is refused: %s', async (_, bytes, refusal) => {
    expect(await opened(Uint8Array.from(bytes))).toBe(refusal);
  });
});

describe('the work', () => {
  it('says how far it is, and ends when it is told to', async () => {
    const shares: number[] = [];
    const end = new AbortController();
    const onProgress = (share: number) => {
      shares.push(share);
      if (share > 0.7) end.abort();
    };
    const doing = seal(new Blob([LONG]), WORDS, { cost, onProgress, signal: end.signal });
    await expect(doing).rejects.toThrow(/abort/i);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThan(1);
  });

  it('can be paid here as it is sealed, and counts signs as people do', () => {
    expect(isBearable(COST)).toBe(true);
    expect(signsOf('👩‍🏫é')).toBe(2);
  });
});
