import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDue, lookAt, onUse } from '@/lib/lock/when';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 4, 15, 10);
const used = (ago: number, after: number | null = 30) => ({ usedAt: NOW - ago, after });

describe('when to lock', () => {
  it('is when nothing was done for as long as was said, and never where that was not wanted', () => {
    expect(isDue(used(30 * MINUTE - 1), NOW)).toBe(false);
    expect(isDue(used(30 * MINUTE), NOW)).toBe(true);
    expect(isDue(used(9_999 * MINUTE, null), NOW)).toBe(false);
    expect(isDue({ usedAt: null, after: 30 }, NOW)).toBe(false);
  });

  it('takes a clock set back by seconds for nothing, and one set back by hours for as long unused', () => {
    expect(isDue(used(-5_000), NOW)).toBe(false);
    expect(isDue(used(-120 * MINUTE), NOW)).toBe(true);
  });

  it('is looked at again when it would be time, however the clock was set', () => {
    expect(lookAt(used(10 * MINUTE), NOW)).toBe(NOW + 20 * MINUTE);
    expect(lookAt(used(-10 * MINUTE), NOW)).toBe(NOW + 30 * MINUTE);
    expect(lookAt({ usedAt: null, after: 5 }, NOW)).toBe(NOW + 5 * MINUTE);
    expect(lookAt(used(1, null), NOW)).toBeNull();
  });

  it('looked at again then, unused since, it is time', () => {
    const past = fc.integer({ min: 0, max: 3 * 1440 * MINUTE });
    fc.assert(
      fc.property(past, fc.integer({ min: 1, max: 1440 }), (ago, after) => {
        const at = lookAt(used(ago, after), NOW) ?? 0;
        expect(isDue(used(ago, after), at)).toBe(true);
        expect(isDue(used(ago, after), at - 1)).toBe(false);
      }),
    );
  });
});

describe('use in a page', () => {
  it('is noted once in half a minute', () => {
    expect(onUse({ usedAt: null, after: 30 }, NOW)).toBe('note');
    expect(onUse(used(29_999), NOW)).toBe('nothing');
    expect(onUse(used(30_000), NOW)).toBe('note');
    expect(onUse(used(-31_000), NOW)).toBe('note');
    expect(onUse(used(31_000, null), NOW)).toBe('note');
  });

  it('locks instead when the time was over long before: the machine has slept', () => {
    expect(onUse(used(30 * MINUTE), NOW)).toBe('note');
    expect(onUse(used(31 * MINUTE), NOW)).toBe('lock');
    expect(onUse(used(-45 * MINUTE), NOW)).toBe('lock');
    expect(onUse(used(9_999 * MINUTE, null), NOW)).toBe('note');
  });
});
