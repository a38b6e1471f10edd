import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, lineOf, pointIn } from '@/lib/crypto/key-line';
import { newPair, pointOf } from '@/lib/crypto/key-pair';
import { isSealedTo, sealTo, unsealTo } from '@/lib/crypto/sealed-to';

const text = async (blob: Blob | string | null) => (blob instanceof Blob ? blob.text() : blob);

async function sealed(words: string) {
  const pair = await newPair();
  const file = await sealTo(new Blob([words]), pair.publicKey);
  if (!file) throw new Error('no key');
  return { pair, file };
}

describe('a public key as a line', () => {
  it('tells the very point, and none where a sign is another one', async () => {
    for (let n = 0; n < 12; n++) {
      const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, [
        'deriveBits',
      ]);
      const point = await pointOf(pair.publicKey);
      const line = await lineOf(point);
      expect(line).toMatch(/^cairn-key:[\w-]{48}$/);
      expect(await pointIn(`  ${line.slice(0, 30)}\n ${line.slice(30)} `)).toEqual(point);
      expect(await fingerprintOf(line)).toHaveLength(6);
    }
  });

  it('is refused with any slip, and whatever else is pasted', async () => {
    const { publicKey: line } = await newPair();
    const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    await fc.assert(
      fc.asyncProperty(fc.nat(47), fc.nat(63), async (at, sign) => {
        const other = line.slice(0, 10 + at) + signs[sign] + line.slice(11 + at);
        expect((await pointIn(other)) === null).toBe(other !== line);
      }),
      { numRuns: 200 },
    );
    for (const wrong of ['', 'cairn-key:', line.slice(0, -1), `${line}A`, 'BEGIN PUBLIC KEY'])
      expect(await pointIn(wrong)).toBeNull();
  });

  it('is the same as another program has it', async () => {
    // The generator of the curve (SP 800-186, 3.2.1.3), in its long form.
    const hex =
      '046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296' +
      '4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5';
    const point = Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
    expect(await pointIn(await lineOf(point))).toEqual(point);
  });
});

describe('a file that is sealed for a key', () => {
  it('opens with the private key, and with no other', async () => {
    const { pair, file } = await sealed('What was said');
    expect(await isSealedTo(file)).toBe(true);
    expect((await file.text()).includes('What was said')).toBe(false);
    expect(await text(await unsealTo(file, pair))).toBe('What was said');
    expect(await unsealTo(file, await newPair())).toBe('other');
    expect(await sealTo(new Blob(['x']), 'cairn-key:nonsense')).toBeNull();
  });

  it('gives nothing out that was changed, cut or put together', async () => {
    const { pair, file } = await sealed('What was said '.repeat(40));
    const bytes = new Uint8Array(await file.arrayBuffer());
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        expect(typeof (await unsealTo(new Blob([changed]), pair))).toBe('string');
      }),
      { numRuns: 150 },
    );
    for (const length of [0, 10, bytes.length - 1, bytes.length - 17])
      expect(typeof (await unsealTo(new Blob([bytes.slice(0, length)]), pair))).toBe('string');
  });

  it('of a later version says so', async () => {
    const later = new Blob(['{"format":"cairn-sealed-to","version":2}\n']);
    expect(await unsealTo(later, await newPair())).toBe('later');
    expect(await unsealTo(new Blob(['{}\n']), await newPair())).toBe('foreign');
  });
});
