import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeIn, RAIL, usualShape } from '@/lib/shared/beside';

describe('where the panel stands in a window', () => {
  it('never is wider than the window, and leaves the page 280 px or all of it', () => {
    const shape = fc.record({ width: fc.double({ min: -1e4, max: 1e4 }), folded: fc.boolean() });
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 4_000 }), shape, (window, wanted) => {
        const { width, least, most, room } = placeIn(window, wanted);
        expect(width).toBeLessThanOrEqual(window);
        expect(least).toBeLessThanOrEqual(most);
        if (wanted.folded) {
          expect([width, room]).toEqual([RAIL, RAIL]);
          return;
        }
        expect(width).toBeGreaterThanOrEqual(Math.min(320 + RAIL, window));
        expect(room === 0 || (room === width && window - room >= 280)).toBe(true);
      }),
    );
  });

  it('makes room beside a page at 200 % on a small screen, and lies over one that is smaller', () => {
    expect(placeIn(640, usualShape)).toMatchObject({ width: 360, room: 360 });
    expect(placeIn(500, usualShape)).toMatchObject({ width: 352, room: 0 });
    expect(placeIn(320, usualShape)).toMatchObject({ width: 320, room: 0 });
  });

  it('takes the usual width for what is no number', () => {
    expect(placeIn(1280, { width: Number.NaN, folded: false }).width).toBe(usualShape.width);
  });
});
