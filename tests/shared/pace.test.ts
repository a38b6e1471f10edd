import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pace } from '@/lib/shared/pace';

it('lets so many through at once, then one each so often, and says when the next may go', () => {
  const paced = pace(3, 1_000);
  expect([0, 0, 0].map(paced)).toEqual([0, 0, 0]);
  expect(paced(0)).toBe(1_000);
  expect(paced(400)).toBe(600);
  expect(paced(1_000)).toBe(0);
  expect(paced(1_000)).toBe(1_000);
  expect([60_000, 60_000, 60_000].map(paced)).toEqual([0, 0, 0]);
  expect(paced(60_000)).toBeGreaterThan(0);
});

it('never lets more through in a time than that, whatever comes', () => {
  const gaps = fc.array(fc.nat(500), { maxLength: 300 });
  fc.assert(
    fc.property(gaps, fc.integer({ min: 1, max: 20 }), (all, most) => {
      const paced = pace(most, 100);
      let now = 0;
      let through = 0;
      for (const gap of all) {
        now += gap;
        if (paced(now) === 0) through += 1;
      }
      expect(through).toBeLessThanOrEqual(most + now / 100);
    }),
  );
});
