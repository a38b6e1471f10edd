import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alike } from '@/lib/shared/alike';

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
const text = (value: unknown) => JSON.stringify([value], sortedKeys);

/** Few different ones, so that two of them are often the same. */
const small = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, true, 0, 1, '', 'a', 'b'),
    fc.array(tie('value'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'constructor'), tie('value'), { maxKeys: 3 }),
  ),
})).value;

describe('whether two rows say the same', () => {
  it('is as their texts with sorted columns tell', () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        expect(alike(a, b)).toBe(text(a) === text(b));
        expect(alike(a, JSON.parse(text(a))[0])).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes an undefined column for a missing one, on either side', () => {
    expect(alike({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(alike({ a: 1 }, { a: 1, b: undefined })).toBe(true);
    expect(alike({ a: 1, b: undefined }, { a: 1, b: null })).toBe(false);
    expect(alike(undefined, { a: 1 })).toBe(false);
  });

  it('tells a list from an object with its places, and a longer list from its beginning', () => {
    expect(alike(['a'], { 0: 'a' })).toBe(false);
    expect(alike(['a'], ['a', 'b'])).toBe(false);
    expect(alike([], [null])).toBe(false);
  });
});
