import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherSide, settle, splitOf } from '@/lib/mentoring/rules/talk';
import { MINUTE } from '@/lib/shared/time';

const span = { start: 0, end: 45 * MINUTE };
const none = { me: 0, partner: 0 };

describe('talk', () => {
  it('adds a turn to its side', () => {
    expect(settle(none, { side: 'partner', since: 0 }, 5 * MINUTE, span).partner).toBe(5 * MINUTE);
  });
  it('counts nothing outside the meeting', () => {
    const early = settle(none, { side: 'me', since: -10 * MINUTE }, 2 * MINUTE, span);
    expect(early.me).toBe(2 * MINUTE);
    expect(settle(none, { side: 'me', since: 40 * MINUTE }, 90 * MINUTE, span).me).toBe(5 * MINUTE);
  });
  it('never counts more than has passed, whatever two panels write', () => {
    const turn = fc.record({
      side: fc.constantFrom('me' as const, 'partner' as const),
      since: fc.integer({ min: -1e7, max: 1e7 }),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(turn, fc.integer({ min: -1e7, max: 1e7 }))), (turns) => {
        const end = turns.reduce((talk, [t, now]) => settle(talk, t, now, span), none);
        expect(end.me + end.partner).toBeLessThanOrEqual(45 * MINUTE);
        expect(Math.min(end.me, end.partner)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
  it('splits into whole percents', () => {
    expect(splitOf({ me: 6 * MINUTE, partner: 21 * MINUTE })).toEqual({ partner: 78, me: 22 });
    expect(splitOf(none)).toBeNull();
  });
  it('says no share of the first seconds', () => {
    expect(splitOf({ me: 20_000, partner: 39_999 })).toBeNull();
    expect(splitOf({ me: 20_000, partner: 40_000 })).toEqual({ partner: 67, me: 33 });
  });
  it('begins with the partner', () => {
    expect([otherSide(null), otherSide('partner'), otherSide('me')]).toEqual([
      'partner',
      'me',
      'partner',
    ]);
  });
});
