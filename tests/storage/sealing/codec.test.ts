import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode } from '@/lib/storage/sealing/codec';
import { openRow, SEALED, sealRow } from '@/lib/storage/sealing/row-cipher';
import { Unsealable } from '@/lib/storage/sealing/unsealable';

/** What rows, the undo of an import and the repair shelf may hold: all that IndexedDB clones, but files and keys. */
const leaf = fc.oneof(
  fc.constantFrom(
    null,
    undefined,
    true,
    false,
    '',
    -0,
    Number.NaN,
    -Infinity,
    '\ud800',
    '__proto__',
  ),
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.integer(),
  fc.bigInt(),
  fc.date({ noInvalidDate: true }),
  fc.uint8Array(),
  fc.int16Array(),
  fc.float64Array(),
  fc.bigUint64Array(),
  fc.uint8Array().map((bytes) => bytes.slice().buffer),
  fc.uint8Array({ minLength: 4 }).map((bytes) => new DataView(bytes.buffer, 1, 2)),
  fc.constant(/a"b\//giu),
);
const key = fc.oneof(
  fc.string(),
  fc.constantFrom('__proto__', 'toJSON', '0', 'constructor', '2', 'Object', 'again', 'sealed'),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('value'), { maxLength: 5 }),
    fc
      .array(tie('value'), { maxLength: 5 })
      .map((all) => Object.assign(new Array(2), { 3: all, length: 9 })),
    fc.dictionary(key, tie('value'), { maxKeys: 6, noNullPrototype: true }),
    fc.array(fc.tuple(tie('value'), tie('value')), { maxLength: 3 }).map((all) => new Map(all)),
    fc.array(tie('value'), { maxLength: 4 }).map((all) => new Set(all)),
    tie('value').map((one) => ({ one, other: one, all: [one] })),
  ),
}));

const orderOf = (one: unknown): unknown =>
  typeof one === 'object' && one !== null && Object.getPrototypeOf(one) === Object.prototype
    ? Object.entries(one).map(([name, inner]) => [name, orderOf(inner)])
    : null;

describe('what is sealed', () => {
  it('comes back exactly: every value that the database clones, columns in their order', () => {
    fc.assert(
      fc.property(value, (one) => {
        const back = decode(encode(one));
        expect(isDeepStrictEqual(back, structuredClone(one))).toBe(true);
        expect(orderOf(back)).toEqual(orderOf(one));
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps what refers to itself, and one thing that is met twice one thing', () => {
    const ring: { self?: unknown; list: unknown[] } = { list: [] };
    ring.self = ring;
    ring.list.push(ring.list, ring);
    const back = decode(encode(ring)) as typeof ring;
    expect(back.self).toBe(back);
    expect(back.list[0]).toBe(back.list);
    expect(back.list[1]).toBe(back);
    expect(decode(encode(new Date(Number.NaN)))).toEqual(new Date(Number.NaN));
  });

  it.each([new Blob(['a']), () => 1, Symbol('a'), new Error('a')])('is not %s', (one) => {
    expect(() => encode({ deep: [one] })).toThrow(Unsealable);
  });
});

describe('a sealed row', () => {
  const makeKey = () =>
    crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const shape = { table: 'actions', plain: ['id', 'openKey', 'remote.id', 'partnerIds'] };
  const row = {
    ...{ id: 'a1', text: 'Send the list', openKey: 'me 2026-05-14' },
    ...{
      remote: { id: 'r', title: 'Coffee' },
      partnerIds: ['p', { name: 'Priya' }, 'q'],
      gone: undefined,
    },
  };

  it('shows what its indexes need and nothing else, and opens as it was', async () => {
    const secret = await makeKey();
    const sealed = await sealRow(secret, shape, row);
    const plain = {
      id: 'a1',
      openKey: 'me 2026-05-14',
      remote: { id: 'r' },
      partnerIds: ['p', 'q'],
    };
    expect(sealed).toEqual({ ...plain, [SEALED]: expect.any(Uint8Array) });
    const text = new TextDecoder('latin1').decode((sealed as { sealed: Uint8Array }).sealed);
    expect(text).not.toMatch(/Send|list|Coffee|Priya/);
    expect(await openRow(secret, 'actions', sealed)).toStrictEqual(row);
    expect(await sealRow(secret, shape, row)).not.toEqual(sealed);
  });

  it('stays shut and as it is with another key, in another place, and with any byte changed', async () => {
    const secret = await makeKey();
    const sealed = (await sealRow(secret, shape, row)) as { id: string; sealed: Uint8Array };
    expect(await openRow(await makeKey(), 'actions', sealed)).toBe(sealed);
    expect(await openRow(secret, 'goals', sealed)).toBe(sealed);
    const moved = { ...sealed, id: 'a2' };
    expect(await openRow(secret, 'actions', moved)).toBe(moved);
    const tries = Array.from(sealed.sealed, async (byte, at) => {
      const bytes = sealed.sealed.slice();
      bytes[at] = byte ^ 1;
      const changed = { ...sealed, sealed: bytes };
      expect(await openRow(secret, 'actions', changed)).toBe(changed);
    });
    await Promise.all(tries);
    const short = { ...sealed, sealed: sealed.sealed.slice(0, 5) };
    expect(await openRow(secret, 'actions', short)).toBe(short);
    expect(await sealRow(secret, shape, short)).toBe(short);
  });
});
